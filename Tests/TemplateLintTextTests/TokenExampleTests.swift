import Testing

/// What the tokenizer sees in texts of many languages; one line each.
@Suite struct TokenExampleTests {
  @Test(arguments: [
    (
      "en", "Hi {{1}}, don't miss 20% off!",
      "word(hi) placeholder(1) punctuation(,) word(don't) word(miss) percent(20%) word(off) sentenceEnd(!)"
    ),
    (
      "es", "¡Hola! Tu pedido n.º {{2}} de $1.250,50 llega el 05/11/2026.",
      """
      punctuation(¡) word(hola) sentenceEnd(!) word(tu) word(pedido) word(n.o) placeholder(2) word(de) \
      amount($1.250,50) word(llega) word(el) date(05/11/2026) sentenceEnd(.)
      """
    ),
    (
      "pt", "Olá! Seu boleto de R$ 150,00 vence às 14h30.",
      "word(ola) sentenceEnd(!) word(seu) word(boleto) word(de) amount(r$ 150,00) word(vence) word(as) time(14h30) sentenceEnd(.)"
    ),
    (
      "fr", "Profitez d’une remise de 15 % sur l'ensemble.",
      "word(profitez) word(d') word(une) word(remise) word(de) percent(15 %) word(sur) word(l') word(ensemble) sentenceEnd(.)"
    ),
    (
      "de", "Größe: 49,90 € zzgl. Versand",
      "word(grosse) punctuation(:) amount(49,90 €) word(zzgl) sentenceEnd(.) word(versand)"
    ),
    (
      "it", "Offerta dell'anno: 3x2 a Milano",
      "word(offerta) word(dell') word(anno) punctuation(:) word(3x2) word(a) word(milano)"
    ),
    (
      "id", "Diskon Rp50.000 s.d. 31-12-2026",
      "word(diskon) amount(rp50.000) word(s.d) punctuation(.) date(31-12-2026)"
    ),
    (
      "tr", "Bugün %20 İNDİRİM, 100 TL",
      "word(bugun) percent(%20) word(indirim) punctuation(,) amount(100 tl)"
    ),
    (
      "ru", "Ваш заказ №{{2}}: 1 500 руб. Ждём!",
      "word(ваш) word(заказ) punctuation(№) placeholder(2) punctuation(:) amount(1 500 руб) sentenceEnd(.) word(ждем) sentenceEnd(!)"
    ),
    (
      "ar", "خصم ٢٠٪ على طلبك، ١٠٠ ر.س فقط؟",
      "word(خصم) percent(20٪) word(علي) word(طلبك) punctuation(،) amount(100 ر.س) word(فقط) sentenceEnd(؟)"
    ),
    (
      "he", "צה\"ל: 50 ש\"ח בלבד",
      "word(צה\"ל) punctuation(:) amount(50 ש\"ח) word(בלבד)"
    ),
    (
      "hi", "आपका ऑर्डर {{1}} है। ₹500 की छूट",
      "word(आपका) word(ऑर्डर) placeholder(1) word(है) sentenceEnd(।) amount(₹500) word(की) word(छूट)"
    ),
    (
      "th", "ส่วนลด 500 บาท",
      "word(ส่) word(ว) word(น) word(ล) word(ด) amount(500 บาท)"
    ),
    (
      "zh", "您的订单{{1}}优惠50元。",
      "word(您) word(的) word(订) word(单) placeholder(1) word(优) word(惠) amount(50元) sentenceEnd(。)"
    ),
    (
      "ja", "ﾎﾟｲﾝﾄ10倍！5月12日 カード3,000円",
      "word(ポイント) number(10) word(倍) sentenceEnd(！) date(5月12日) word(カード) amount(3,000円)"
    ),
    (
      "ko", "할인 20,000원 10분 이내",
      "word(할인) amount(20,000원) number(10) word(분) word(이내)"
    ),
    (
      "vi", "Giảm 500.000đ cho đơn hàng",
      "word(giam) amount(500.000d) word(cho) word(don) word(hang)"
    ),
    (
      "fa", "می‌خواهیم {{1}} تومان",
      "word(ميخواهيم) amount({{1}} تومان)"
    ),
  ])
  func languages(language: String, text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("S/ {{1}} or S/. 20", "amount(s/ {{1}}) word(or) amount(s/. 20)"),
    ("Rs. 500/- Rs500 Rs {{1}}", "amount(rs. 500/-) amount(rs500) amount(rs {{1}})"),
    ("US$20 RM50 R250 $5k", "amount(us$20) amount(rm50) amount(r250) amount($5k)"),
    ("10 000 kr, 2.000 Ft", "amount(10 000 kr) punctuation(,) amount(2.000 ft)"),
    (
      "{{1}} USD, AED {{2}}, {{3}}€", "amount({{1}} usd) punctuation(,) amount(aed {{2}}) punctuation(,) amount({{3}}€)"
    ),
    ("Dear {{1}} Rs. {{2}} is due", "word(dear) placeholder(1) amount(rs. {{2}}) word(is) word(due)"),
    ("5 €20", "number(5) amount(€20)"),
    ("ALL 3 won 5 TRY", "word(all) number(3) word(won) amount(5 try)"),
    ("€ alone", "punctuation(€) word(alone)"),
    ("{{1}}% {{1}} % %{{1}} 5 %20", "percent({{1}}%) percent({{1}} %) percent(%{{1}}) number(5) percent(%20)"),
  ])
  func amountsAndPercentages(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("12/05 12.05.2026 2026-11-25 11/2026", "date(12/05) date(12.05.2026) date(2026-11-25) date(11/2026)"),
    ("{{1}}/{{2}}/{{3}}", "date({{1}}/{{2}}/{{3}})"),
    ("24/7 1/2", "number(24) punctuation(/) number(7) number(1) punctuation(/) number(2)"),
    ("99/99 2025-2026", "number(99) punctuation(/) number(99) number(2025) punctuation(-) number(2026)"),
    ("2026年11月25日 5월 12일", "date(2026年11月25日) date(5월 12일)"),
    ("10:30 10:30 AM 5 p.m. 9am 10h", "time(10:30) time(10:30 am) time(5 p.m.) time(9am) time(10h)"),
    ("{{1}}:00 10:{{2}} {{1}}:{{2}}", "time({{1}}:00) time(10:{{2}}) placeholder(1) punctuation(:) placeholder(2)"),
    ("24h 48h 25:00", "number(24) word(h) number(48) word(h) number(25) punctuation(:) number(00)"),
  ])
  func datesAndTimes(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("https://shop.example/o/{{1}}?x=1.", "url(https://shop.example/o/{{1}}?x=1) sentenceEnd(.)"),
    ("(see www.example.com)", "punctuation(() word(see) url(www.example.com) punctuation())"),
    ("example.com/x, my-shop.com.br bit.ly/a", "url(example.com/x) punctuation(,) url(my-shop.com.br) url(bit.ly/a)"),
    ("https://x.com/a_(b)", "url(https://x.com/a_(b))"),
    ("*https://x.com/y*", "markup(*) url(https://x.com/y) markup(*)"),
    ("done.Please now.To", "word(done) sentenceEnd(.) word(please) word(now) sentenceEnd(.) word(to)"),
    ("jane.doe+x@mail.example.com", "email(jane.doe+x@mail.example.com)"),
    ("me@home", "word(me@home)"),
    ("+55 11 99999-0000 (11) 98888-7777", "phone(+55 11 99999-0000) phone((11) 98888-7777)"),
    ("1-800-555-0199, 0800 123 4567", "phone(1-800-555-0199) punctuation(,) phone(0800 123 4567)"),
    ("+5 points", "punctuation(+) number(5) word(points)"),
  ])
  func linksAndAddresses(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("SAVE20 AB12CD ORD-{{1}}", "code(save20) code(ab12cd) code(ord-{{1}})"),
    ("2nd 21st 3x2 b2b", "word(2nd) word(21st) word(3x2) word(b2b)"),
    ("20GB 5min", "number(20) word(gb) number(5) word(min)"),
    ("order_update_v2", "word(order) punctuation(_) word(update) punctuation(_) word(v2)"),
    (
      "No. 5 n. {{1}} Mr. Silva J. Silva",
      "word(no) punctuation(.) number(5) word(n) punctuation(.) placeholder(1) word(mr) punctuation(.) word(silva) word(j) punctuation(.) word(silva)"
    ),
    ("on the 5. května", "word(on) word(the) number(5) punctuation(.) word(kvetna)"),
    ("Wait... what?! Yes", "word(wait) sentenceEnd(...) word(what) sentenceEnd(?!) word(yes)"),
    ("a\nb\n \nc", "word(a) lineBreak word(b) lineBreak word(c)"),
    ("Code:ABC one;two", "word(code) punctuation(:) word(abc) word(one) sentenceEnd(;) word(two)"),
  ])
  func wordsCodesAndSentences(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    (
      "*bold* _it_ ~x~ `c` ```d```",
      "markup(*) word(bold) markup(*) markup(_) word(it) markup(_) markup(~) word(x) markup(~) markup(`) word(c) markup(`) markup(```) word(d) markup(```)"
    ),
    ("*_both_*", "markup(*) markup(_) word(both) markup(_) markup(*)"),
    ("* item", "punctuation(*) word(item)"),
    ("2*3*4", "number(2) punctuation(*) number(3) punctuation(*) number(4)"),
    ("*open", "punctuation(*) word(open)"),
    ("*a\nb*", "punctuation(*) word(a) lineBreak word(b) punctuation(*)"),
    ("*{{1}}*", "markup(*) placeholder(1) markup(*)"),
    ("👨‍👩‍👧🇧🇷1️⃣👍🏽©️", "emoji(👨👩👧) emoji(🇧🇷) emoji(1) emoji(👍🏽) emoji(©)"),
    ("© ™ ★", "punctuation(©) punctuation(™) punctuation(★)"),
  ])
  func markupAndEmoji(text: String, expected: String) {
    #expect(described(text) == expected)
  }
}
