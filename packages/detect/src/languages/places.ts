/** Towns of the served regions: a place is not a person, though many bear a name that people have too. */
export const places = `
amsterdam rotterdam haag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaandam zwolle
leiden dordrecht zoetermeer maastricht delft alkmaar leeuwarden deventer hilversum roosendaal gouda emmen assen venlo helmond lelystad hoorn
antwerpen gent brugge leuven mechelen aalst kortrijk hasselt genk oostende roeselare turnhout brussel bruxelles luik liège namur charleroi mons
tournai verviers arlon bastogne dinant luxembourg esch differdange dudelange ettelbruck berlin hamburg münchen köln frankfurt stuttgart düsseldorf
leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden
gelsenkirchen mönchengladbach braunschweig kiel chemnitz aachen halle magdeburg freiburg krefeld lübeck mainz erfurt rostock kassel potsdam
saarbrücken oldenburg osnabrück heidelberg darmstadt regensburg würzburg ulm ingolstadt fürth brandenburg cottbus trier jena koblenz wien graz
linz salzburg innsbruck klagenfurt villach wels dornbirn steyr tulln bregenz zürich genf genève basel bern lausanne winterthur luzern lugano biel
thun fribourg schaffhausen chur sion neuchâtel montreux vevey paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille
rennes reims toulon grenoble dijon angers nîmes villeurbanne brest limoges tours amiens perpignan metz besançon orléans rouen mulhouse caen
nancy avignon poitiers lens valenciennes chambéry annecy colmar london birmingham manchester liverpool leeds sheffield bristol glasgow edinburgh
leicester coventry bradford cardiff belfast nottingham newcastle sunderland brighton hull plymouth wolverhampton derby swansea southampton
portsmouth norwich york oxford cambridge exeter dundee aberdeen inverness dublin cork limerick galway waterford kilkenny sligo tralee athlone
bologna milano roma madrid barcelona lisboa singapore england scotland wales ireland nederland belgië belgique deutschland österreich schweiz
suisse france vlaanderen wallonie friesland limburg brabant zeeland drenthe gelderland overijssel niederösterreich bayern hessen sachsen
`;
