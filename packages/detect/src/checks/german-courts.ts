/** The courts that keep the registers of companies, by place (justiz.de, Registergerichte), and their older names. */
const courts = new Set(
  `Aachen, Altenburg, Amberg, Ansbach, Apolda, Arnsberg, Arnstadt, Aschaffenburg, Augsburg, Aurich, Bad Hersfeld,
Bad Homburg, Bad Homburg vdH, Bad Kreuznach, Bad Oeynhausen, Bad Salzungen, Bamberg, Bayreuth, Berlin, Berlin Charlottenburg,
Bielefeld, Bochum, Bonn, Braunschweig, Bremen, Bremerhaven, Charlottenburg, Charlottenburg Berlin, Chemnitz, Coburg, Coesfeld,
Cottbus, Darmstadt, Deggendorf, Dortmund, Dresden, Duisburg, Düren, Düsseldorf, Eisenach, Erfurt, Eschwege, Essen, Flensburg,
Frankfurt, Frankfurt am Main, Frankfurt/Oder, Frankfurt (Oder), Freiburg, Freiburg im Breisgau, Friedberg, Fritzlar, Fulda, Fürth,
Gelsenkirchen, Gera, Gießen, Gotha, Göttingen, Greiz, Gütersloh, Hagen, Hamburg, Hamm, Hanau, Hannover, Heilbad Heiligenstadt,
Hildburghausen, Hildesheim, Hof, Homburg, Homburg Saar, Ilmenau, Ingolstadt, Iserlohn, Jena, Kaiserslautern, Kassel, Kempten, Kempten Allgäu,
Kiel, Kleve, Koblenz, Köln, Königstein, Königstein im Taunus, Korbach, Krefeld, Landau, Landau in der Pfalz, Landshut, Lebach, Leipzig,
Lemgo, Limburg, Limburg a.d. Lahn, Lübeck, Ludwigshafen, Ludwigshafen a.Rhein, Ludwigshafen a.Rhein (Ludwigshafen), Ludwigshafen am Rhein,
Lüneburg, Mainz, Mannheim, Marburg, Meiningen, Memmingen, Merzig, Mönchengladbach, Montabaur, Mühlhausen, München, Münster, Neubrandenburg,
Neunkirchen, Neuruppin, Neuss, Nordhausen, Nürnberg, Offenbach, Offenbach am Main, Oldenburg, Osnabrück, Ottweiler, Paderborn, Passau,
Pinneberg, Pößneck, Potsdam, Recklinghausen, Regensburg, Rostock, Rudolstadt, Saarbrücken, Saarlouis, Schweinfurt, Schwerin, Siegburg,
Siegen, Sömmerda, Sondershausen, Sonneberg, St. Ingbert, St. Wendel, Stadthagen, Stadtroda, Steinfurt, Stendal, Stralsund, Straubing,
Stuttgart, Suhl, Tostedt, Traunstein, Ulm, Völklingen, Walsrode, Weiden, Weiden i.d. OPf., Weimar, Wetzlar, Wiesbaden, Wittlich, Wuppertal,
Würzburg, Zweibrücken`
    .split(',')
    .map(courtKey),
);

/** Letters alone, without marks above them: "Köln", "Koln" and "KÖLN" are one. */
function courtKey(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s./()-]/g, '')
    .toLowerCase();
}

export const isRegisterCourt = (name: string): boolean => courts.has(courtKey(name));
