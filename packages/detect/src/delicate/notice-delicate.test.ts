import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../types.ts';
import { noticeDelicate } from './notice-delicate.ts';
import { type Matter, matters } from './words/delicate-file.ts';
import { delicateFiles } from './words/index.ts';

const notice = (language: Language, ...texts: string[]) =>
  noticeDelicate({ language, turns: texts.map((text) => ({ speaker: 'customer', text })) });

describe('a delicate matter', () => {
  it.each<[Language, Matter, string]>([
    ['nl', 'health', 'nou ze hebben vorige maand bij mij borstkanker gevonden dus ik kan even niet werken'],
    ['nl', 'disability', 'mijn zoon zit in een rolstoel en die lift doet het niet'],
    ['nl', 'religion', 'ik ben moslim dus op vrijdagmiddag kan ik niet'],
    ['nl', 'sexuality', 'mijn collega weet niet dat ik homo ben'],
    ['nl', 'union', 'ik ben lid van de vakbond en die zegt iets anders'],
    ['nl', 'criminal', 'ik heb een strafblad van vroeger, krijg ik dan wel een verzekering'],
    ['de', 'health', 'Ich bin seit März schwanger und brauche eine andere Police.'],
    ['de', 'disability', 'ich bin schwerbehindert mit einem grad von achtzig'],
    ['de', 'religion', 'ich bin letztes jahr aus der kirche ausgetreten'],
    ['de', 'union', 'Ich bin Gewerkschaftsmitglied und habe Rechtsschutz.'],
    ['de', 'criminal', 'Mein Mann sitzt im Gefängnis, deshalb rufe ich an.'],
    ['fr', 'health', 'ma femme a un cancer du sein et nous attendons la réponse'],
    ['fr', 'health', 'mon mari doit revoir le docteur en cardiologie après son hospitalisation'],
    ['fr', 'disability', 'je suis malentendante, parlez plus fort'],
    ['fr', 'religion', 'je suis juive et je ne travaille pas le samedi'],
    ['fr', 'sexuality', 'mon fils est homosexuel et son contrat'],
    ['fr', 'criminal', "j'ai été condamné il y a cinq ans"],
    ['en', 'health', "I've been on antidepressants since the spring"],
    ['en', 'politics', "I'm a member of the labour party and they got my address"],
    ['en', 'origin', "I'm an asylum seeker, I have no passport"],
    ['en', 'criminal', 'my son was arrested on Saturday'],
  ])('in %s proposes the class special: %s', (language, matter, text) => {
    const found = notice(language, text);
    expect(found.proposes).toBe('special');
    expect(found.reasons[0]).toMatchObject({ matter, turn: 0 });
    expect(found.reasons[0]!.about).not.toBe('unknown');
  });

  it.each<[Language, string]>([
    ['nl', 'ik bel over mijn zorgverzekering, mijn adres is Kerkstraat in Utrecht'],
    ['nl', 'we hebben uw klacht in behandeling genomen'],
    ['nl', 'dit gesprek kan worden opgenomen, ik heb contact opgenomen met uw arts'],
    ['nl', 'vergoedt u ook fysiotherapie, of bijvoorbeeld als iemand kanker krijgt'],
    ['nl', 'ik heb aangifte gedaan bij de politie want mijn fiets is gestolen'],
    ['de', 'Meine Krankenkasse hat die Rechnung schon bezahlt.'],
    ['de', 'ich wohne in der taubenstraße am amtsgericht'],
    ['fr', "je vous appelle pour le traitement de votre demande, c'est rue de l'église"],
    ['fr', 'mon vol a été annulé et votre vol de retour aussi'],
    ['en', 'I am sick of waiting, the blind spot on my camera is the problem'],
    ['en', 'does it cover cancer, suppose somebody is diabetic'],
    ['en', 'the payment went to my credit union on church street'],
  ])('is not taken from words of the trade, in %s: %s', (language, text) => {
    expect(notice(language, text).proposes).toBeUndefined();
  });

  it('weighs more when it is about somebody', () => {
    const [own, nobody] = [notice('en', 'my diabetes got worse'), notice('en', 'diabetes got worse')];
    expect(own.score).toBeGreaterThan(nobody.score);
    expect([own.reasons[0]?.about, nobody.reasons[0]?.about]).toEqual(['speaker', 'unknown']);
    expect(notice('en', 'my daughter has diabetes').reasons[0]?.about).toBe('other');
  });

  it('does not grow surer by being said again, but by more that is said', () => {
    const once = notice('nl', 'ik heb een operatie gehad');
    expect(notice('nl', ...Array(20).fill('ik heb een operatie gehad')).score).toBe(once.score);
    expect(notice('nl', 'ik heb een operatie gehad', 'mijn diagnose was slecht').score).toBeGreaterThan(
      once.score,
    );
  });

  it('is never proposed by weak words alone', () => {
    const trade =
      'ik had een operatie in het ziekenhuis, de huisarts, de specialist, medicijnen, therapie, een scan';
    expect(notice('nl', trade).proposes).toBeUndefined();
  });

  it('says where it was said', () => {
    const text = 'goh, ik heb Parkinson gekregen';
    const [reason] = notice('nl', 'hallo', text).reasons;
    expect(reason?.turn).toBe(1);
    expect(text.slice(reason?.start, reason?.end)).toBe('Parkinson');
  });

  it('finds the language when it is not told', () => {
    const turns = [
      { speaker: 'customer', text: 'ich habe leider seit dem Winter eine Depression und kann nicht' },
    ];
    expect(noticeDelicate({ turns }).proposes).toBe('special');
  });
});

describe('the word lists', () => {
  it.each(languages)('have every matter in %s, and no entry both strong and weak', (language) => {
    const entries = (list: string) => list.split('|').map((entry) => entry.trim());
    for (const matter of matters) {
      const { strong, weak } = delicateFiles[language].matters[matter];
      expect(entries(strong).length).toBeGreaterThan(8);
      expect(entries(strong).filter((entry) => entries(weak).includes(entry))).toEqual([]);
      expect([...entries(strong), ...entries(weak)]).not.toContain('');
    }
  });
});

it('answers for any text, with a score from 0 to 1', () => {
  const word = fc.constantFrom('ik', 'kanker', 'chemo', 'in', 'het', 'algemeen', '.', '\ud800', 'x');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom(...languages), (texts, language) => {
      const { score, reasons } = notice(language, ...texts);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const { turn, start, end } of reasons) expect(texts[turn]!.slice(start, end)).not.toBe('');
    }),
  );
});
