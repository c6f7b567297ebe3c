package dev.morgue.text;

/**
 * The words that the regular rules of {@link EnglishPlurals} would get wrong, by what they share.
 */
final class PluralWords {
  /** Plurals of three letters; others (gas, has, GPS, CBS) are none. */
  static final LetterSet SHORT = new LetterSet("ads cds eds ids mps pcs tvs");

  /** Plurals in -us of nouns in -u. */
  static final LetterSet IN_U =
      new LetterSet(
          """
          caribous ecus emus gnus gurus haikus hindus hutus kudus menus snafus thous tiramisus
          tofus tutus yous zulus
          """);

  /** Plurals in -is of nouns in -i; others in -is are singular (crisis, Paris, Davis). */
  static final LetterSet IN_I =
      new LetterSet(
          """
          afghanis alibis apis audis azerbaijanis azeris bahrainis balochis bangladeshis bengalis
          bikinis bonsais corgis delis deltis emiratis emojis ferraris gujaratis hajis houthis
          hyundais intis iraqis israelis jihadis kashmiris khakis kiwis kuwaitis lamborghinis
          martinis minis nazis nepalis omanis pakistanis parsis pashtunis punjabis qataris rabbis
          rbis safaris salafis samurais saudis semis skis somalis sufis sushis suzukis swamis
          swazis tajikis taxis thais tsunamis tutsis uzbekis wadis wikis yemenis yetis yogis
          zucchinis
          """);

  /** Plurals in -ics; others in -ics are fields of study (politics, economics). */
  static final LetterSet IN_IC =
      new LetterSet(
          """
          academics agnostics alcoholics antibiotics arsenics asthmatics attics catholics celtics
          ceramics characteristics classics clerics clinics colics comics cosmetics critics cubics
          cynics demographics diabetics domestics eccentrics epidemics epileptics ethnics
          eurosceptics euroskeptics fabrics fanatics generics graphics heretics hispanics lunatics
          lyrics manics mechanics medics metrics mics mimics mosaics musics mystics narcotics
          neurotics olympics organics pandemics panics paralympics paramedics picnics pics
          plastics psychics psychotics publics relics republics romantics sceptics skeptics
          statistics stoics synthetics tactics tics topics traffics tropics tunics workaholics
          """);

  /** Plurals in -oes of nouns in -oe. */
  static final LetterSet IN_OE =
      new LetterSet(
          """
          aloes canoes floes foes gumshoes hoes horseshoes joes mistletoes oboes overshoes roes
          shoes sloes snowshoes tiptoes toes woes
          """);

  /** Plurals in -ies of nouns in -ie. */
  static final LetterSet IN_IE =
      new LetterSet(
          """
          aussies barbies birdies bogies boogies bookies bourgeoisies bowties brownies budgies
          caddies calories collies cookies cuties eyries foodies freebies genies goalies goodies
          groupies hippies homies hoodies hotties indies junkies kiddies laddies lassies lingeries
          magpies menageries movies neckties newbies nighties oldies pixies prairies quickies
          reveries roadies rookies rotisseries selfies smoothies sorties sweeties talkies techies
          toughies townies undies unties veggies walkies wedgies yuppies zombies
          """);

  /** Plurals in -ches of nouns in -che. */
  static final LetterSet IN_CHE =
      new LetterSet(
          """
          aches apaches avalanches backaches bellyaches brioches caches cartouches cliches creches
          douches earaches fiches gouaches headaches heartaches microfiches moustaches mustaches
          niches panaches pastiches porsches psyches quiches stomachaches toothaches tranches
          """);

  /** Plurals in -sses of nouns in -sse. */
  static final LetterSet IN_SSE =
      new LetterSet("crevasses finesses fosses impasses lacrosses largesses mousses posses");

  /** Plurals in -ses of nouns in -s (besides those in -viruses). */
  static final LetterSet IN_S =
      new LetterSet(
          """
          abacuses aliases apparatuses atlases biases biogases bonuses buses cactuses callouses
          calluses campuses canvases caucuses censuses choruses christmases chrysalises circuses
          consensuses crocuses discuses exoduses fetuses focuses foetuses funguses gases geniuses
          hiatuses hippopotamuses impetuses irises isthmuses joneses lenses lotuses metropolises
          minibuses minuses nexuses octopuses omnibuses pancreases penises platypuses pluses
          prospectuses radiuses rhinoceroses ruckuses rumpuses sinuses statuses summonses
          surpluses syllabuses terminuses thermoses trellises trolleybuses uteruses walruses yeses
          """);

  /** No plurals, irregular ones, or names whose shorter spelling is another name or word. */
  static final LetterSet UNCHANGED =
      new LetterSet(
          """
          abbas abrams achilles adams adidas adkins afterwards aids alas albatros algiers alias
          always analyses andes andreas andrews angeles antilles ardennes aries arkansas arras
          asbestos athens athos atkins atlas backwards bahamas barabbas barbados barnes bates
          besides bezos bias billiards bookshelves briggs bros brussels burgas burgos calves
          campos cannes canvas caracas cardenas carlos chalmers chaos charles chiapas christmas
          clemens coates collins cortes cosmos crises cummings cyclades dallas daniels davies
          davos dawkins diabetes diagnoses dickens does douglas downstairs downwards dulles dumas
          eastwards edwards elias elves emphases eros ethos euripides evans fernandes flores
          forbes forwards fracas galapagos gibbs giles gillies goes gomes gonzales haas hades
          halves hamas haskins hastings hawkins hayes haynes headquarters helios hercules hermes
          herpes hers hicks higgins holmes homewards honduras hooves hopkins housewives https
          huggins hughes humphries hypotheses iglesias indoors inwards jacobs jacques james janos
          jefferies jeffries jenkins jennings jonas jones judas judes jules kansas keynes knives
          knowles kostas kudos lagos laos leaves leeds lens lives loaves lourdes lucas madras
          marcos mars marseilles massachusetts mathews mathias matthews matthias measles mendes
          menzies mercedes mers metamorphoses meyers michaelmas michaels midas midwives molasses
          morales moses mumps myers naples netherlands neuroses news nicholas nicholls nichols
          nicolas niklas northwards nowadays nunes oases onwards orleans ourselves outdoors
          outwards overseas owens pajamas pancreas parentheses parsons pathos patras penknives
          perhaps perkins peters petrobras petronas pharos phelps philips phillips prognoses
          psychoses pyjamas pythagoras qantas rabies ramos ramses reeves reyes reynolds rhinoceros
          rhodes rhys richards robbins roberts rodgers rogers rojas rollins rosales sachs salinas
          samos sampras sanders santos sars saunders scarves selves series seychelles shelves
          sideways siemens silas simmonds simmons simons soares socrates sometimes sophocles soros
          southwards species stearns stephens stevens stubbs sweepstakes synopses tavares texas
          thames theirs themselves thermos theses thieves thomas tobias tomas torres towards
          tripos ulysses unless upstairs upwards vargas vegas venegas versailles villegas wales
          walters watkins werewolves westwards whereas wiggins wilkins williams wives wolves
          xerxes xmas yates yours yourselves yukos yves
          """);

  private PluralWords() {}
}
