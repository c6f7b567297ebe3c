package dev.morgue.bench.news;

/**
 * Common words of the news, the frequent ones first. A word whose forms are not regular stands with
 * them: {@code noun/plural}, {@code verb/past/ing}. Only verbs whose participle is their past.
 */
final class EnglishWords {
  private EnglishWords() {}

  static final String NOUNS =
      """
      year people/people government company city plan report state country group official week
      police/police market court school game team president month home law deal party family
      money case law leader day rate price election vote minister season member percent/percent
      program problem system question number area business job tax school hospital worker office
      budget water war talk policy attack security issue service community project woman/women
      man/men child/children student teacher campaign decision agreement industry economy bank
      investor share sale profit loss growth cost bill judge lawyer trial charge officer crime
      victim road car house street building company board director chief spokesman/spokesmen union
      strike contract player coach match goal score record title fan club stadium race win defeat
      doctor patient drug disease virus study research scientist result test risk level fire storm
      flood rain wind weather farm farmer food crop land river sea coast border army soldier force
      weapon peace treaty ally embassy crisis/crises refugee aid fund debt loan interest currency
      trade export import oil gas energy power plant factory/factories product customer consumer
      store technology computer network phone software machine engineer design model film actor
      book author writer music song band show theatre museum artist painting audience critic prize
      award church priest mosque faith tradition history memory age life/lives death birth wedding
      neighbour friend rival partner owner tenant landlord rent property airport flight airline
      passenger train station bridge port ship cargo driver accident injury rescue search effort
      meeting summit speech statement letter document evidence witness claim denial complaint
      protest march crowd demand reform rule ban limit target deadline delay change move step sign
      chance hope fear doubt view idea reason response role place part end start side line point
      """;

  static final String VERBS =
      """
      make/made/making call ask need want use work help lead/led/leading hold/held/holding
      keep/kept/keeping meet/met/meeting find/found/finding win/won/winning lose/lost/losing
      build/built/building leave/left/leaving pay/paid/paying sell/sold/selling
      spend/spent/spending bring/brought/bringing buy/bought/buying send/sent/sending
      announce report plan/planned/planning expect approve reject sign open close start end raise
      reduce increase cut/cut/cutting add order offer accept refuse support oppose back vote pass
      block delay review study test launch release publish reveal discover confirm deny claim
      charge accuse arrest convict sentence sue settle appeal rule ban/banned/banning
      allow require demand urge warn threaten attack defend protect attend visit host welcome
      praise criticise mark celebrate remember honour replace appoint name elect hire fire train
      teach/taught/teaching treat cure examine inspect investigate question search rescue save
      evacuate damage destroy repair restore rebuild/rebuilt/rebuilding move carry deliver produce
      develop design install control manage run/ran/running finance fund invest borrow
      lend/lent/lending owe own share join unite divide separate compare measure estimate predict
      forecast/forecast/forecasting miss reach cross enter follow pursue chase
      stop/stopped/stopping prevent avoid face suffer survive
      """;

  static final String ADJECTIVES =
      """
      new last first public local national former political old high big good large small early
      late young major foreign federal economic social financial international general senior
      recent military legal private strong possible special final real long short free full main
      key top best low poor rich hard easy clear open serious common similar different official
      regional rural urban central northern southern eastern western global domestic medical
      scientific technical industrial environmental cultural religious historic modern ancient
      popular rare unusual heavy light dark bright cold warm dry wet safe dangerous violent quiet
      angry happy sad proud tired careful rapid slow steady sharp sudden broad narrow deep joint
      annual monthly weekly daily temporary permanent independent unanimous controversial
      ambitious modest costly cheap vast tiny unpaid elected acting chief deputy veteran retired
      """;

  static final String ADVERBS =
      """
      also still already only again later now never often recently nearly quickly slowly clearly
      largely mostly partly fully finally initially eventually repeatedly reportedly publicly
      privately quietly sharply slightly roughly briefly formally openly strongly widely narrowly
      unanimously successfully temporarily immediately earlier together abroad apparently
      """;

  /** Names given to women, then to men. */
  static final String WOMEN =
      """
      Mary Anna Maria Sarah Emma Laura Julia Helen Susan Karen Linda Nina Elena Sofia Clara Alice
      Rosa Ruth Jane Amy Kate Leila Fatima Aisha Amina Mei Yuki Priya Anita Olga Irina Eva Ingrid
      Astrid Carmen Lucia Teresa Chloé Zoë Noor Grace Hannah Rebecca Deborah Patricia Barbara
      Margaret Elizabeth Catherine Charlotte Victoria Diana Monica Angela Petra Renée Siobhan
      """;

  static final String MEN =
      """
      John James David Michael Robert William Thomas Peter Paul Mark Daniel Andrew George Henry
      Frank Carlos Juan José Miguel Luis Pedro Ahmed Omar Ali Hassan Yusuf Ivan Sergei Viktor Jan
      Lars Erik Hans Karl Pierre Jean Luc Marco Giovanni Kenji Hiro Wei Raj Arjun Samuel Benjamin
      Adam Simon Patrick Sean Liam Kevin Brian Walter Arthur Harold Eugene Clarence Stanley André
      """;
}
