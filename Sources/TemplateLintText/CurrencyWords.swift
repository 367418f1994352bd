/// Codes, abbreviations and names that make an amount of the number beside them.
///
/// Codes: ISO 4217, list one as of 2026-01-01 (https://www.six-group.com/en/products-services/financial-information/data-standards.html),
/// without the ones that are English words in capitals (`ALL`, `TOP`, `CUP`); names written for this project on 2026-11-25.
enum CurrencyWords {
  private static let prefix: UInt8 = 1
  private static let suffix: UInt8 = 2
  /// Only in capitals.
  private static let capitals: UInt8 = 4

  /// Only with a capital first: `Ft` and `Fr` are no feet and no "fr".
  private static let capitalFirst: UInt8 = 8

  /// The folded word may be a currency; how it is written and on which side it stands is not asked.
  static func knows(_ writer: FoldWriter) -> Bool { writer.count <= 16 && table.contains(writer) }

  static func isPrefix(_ word: WordReading) -> Bool { allows(word, prefix) }
  static func isSuffix(_ word: WordReading) -> Bool { allows(word, suffix) }

  private static func allows(_ word: WordReading, _ side: UInt8) -> Bool {
    guard word.letters > 0, word.digits == 0, word.writer.count <= 40, let meaning = table.meaning(of: word.writer)
    else {
      return false
    }
    guard meaning & side != 0 else { return false }
    if meaning & capitals != 0 { return word.capitals == word.letters }
    return meaning & capitalFirst == 0 || word.capitals >= 1
  }

  private static let table: WordTable = {
    let codes = """
      AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC \
      CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD GBP GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD \
      JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN \
      NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SRD SSP SZL THB TJS TMT \
      TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW RM TL GEL SR
      """
    // Words in capitals that people also write: only behind the number.
    let lateCodes = "TRY PEN MOP LEI SOL"
    let bothSides = """
      rs rp kr kc ksh tsh ush kes ngn zl fcfa cfa dh dhs tk lkr грн руб р тг сум лв ر.س د.إ ج.م د.ك ر.ع ر.ق د.ب د.ا \
      ريال درهم جنيه دينار دولار ש״ח kč zł sfr ден дин
      """
    let names = """
      euro euros dollar dollars dólar dólares pesos reais soles rupee rupees rupiah ringgit baht pound pounds lira liras lirası \
      yen yuan dirham dirhams riyal riyals shilling shillings naira cedi cedis rand zloty złotych złote koruna korun forint \
      forintot lei kroner kronor krona đồng vnđ quetzales lempiras guaraníes bolívares bolivianos colones córdobas taka рублей \
      рубля рубль гривень гривні гривен тенге левов ευρώ שקל שקלים ریال تومان روپے روپیہ रुपये रुपए रुपया টাকা টাকার \
      ரூபாய் రూపాయలు રૂપિયા ರೂಪಾಯಿ രൂപ ਰੁਪਏ 원 만원 천원
      """
    func list(_ words: String, _ meaning: UInt8) -> [(String, UInt8)] {
      words.split(separator: " ").map { (String($0), meaning) }
    }
    return WordTable(
      list(codes, prefix | suffix | capitals) + list(lateCodes, suffix | capitals) + list(names, suffix)
        + list("Ft Fr", prefix | suffix | capitalFirst) + list(bothSides, prefix | suffix))
  }()
}
