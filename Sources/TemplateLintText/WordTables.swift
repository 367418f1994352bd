/// The words that the tokenizer itself knows; written for this project on 2026-11-25 unless a source is named.
enum WordTables {
  /// French, Italian, Catalan and Occitan words that lose a vowel before the next word.
  static let elisions = WordTable(
    words: """
      l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu' dell' nell' all' sull' dall' un' quest' quell' bell' \
      degl' agl' dov' com' cos' tutt' sant' senz' anch' mezz'
      """)

  /// Abbreviations whose dot does not end a sentence when a digit or a placeholder follows.
  static let abbreviations = WordTable(
    words: """
      no nr n nº num núm número rs re ref réf tel tél telf art inv st dr dra mr mrs ms sr sra srta sig prof p pp pag pág \
      cod cód c ext apt apto av avda ord acc acct dept vol ed fig lt rp kr tk sh ksh kes tsh ush nom max min approx aprox \
      ca ph mob id cel fax bl blok jl jln gg rt rw kel kec tgl rek ul al os pl m mme mlle hr fr frau abs bd ste ave bvd \
      г ул д тел стр кв корп пр ст п руб № αρ τηλ αριθ
      """)

  /// Titles: their dot does not end a sentence whatever follows.
  static let titles = WordTable(
    words: "mr mrs ms dr dra sr sra srta prof ing lic hr fr mme mlle sig sigra drs ir bp ibu")

  /// Of the titles, in folded bytes.
  static let longestTitle = 5

  /// Units written right after a number (`20GB`, `5min`): the number is a token of its own.
  static let units = WordTable(
    words: """
      gb mb kb tb go mo kg g mg lb lbs oz km m cm mm ml cl l ltr min mins mn hr hrs hs h sec secs seg s d day days dias días \
      dni x k w kw kwh mbps gbps mm2 m2 sqft px pcs pc pts pt uds jours tage stk yrs yr mo mos
      """)

}
