import TemplateLintSignals
import Testing

struct LanguageTests {
  @Test(arguments: [
    ("Hola, tu pedido {{1}} ya fue enviado y llegará mañana", "es"), ("Olá, o seu pedido {{1}} já foi enviado e chega amanhã", "pt"),
    ("Bonjour, votre commande est prête et vous attend dans notre magasin", "fr"),
    ("Ihre Bestellung ist da und kann bei uns abgeholt werden", "de"), ("Il tuo ordine è stato spedito e arriverà domani", "it"),
    ("Uw bestelling is verzonden en wordt morgen bezorgd", "nl"), ("Twoje zamówienie zostało wysłane i dotrze jutro", "pl"),
    ("Siparişiniz kargoya verildi ve yarın size ulaşacak", "tr"), ("Ваш заказ отправлен и будет доставлен завтра", "ru"),
    ("Ваше замовлення відправлено і буде доставлено завтра, дякуємо", "uk"), ("Pesanan Anda sudah dikirim dan akan tiba besok", "id"),
    ("आपका ऑर्डर भेज दिया गया है और कल पहुँचेगा", "hi"), ("Aapka order bhej diya gaya hai aur kal tak aa jayega", "hi"),
    ("तुमची ऑर्डर पाठवली आहे आणि उद्या मिळेल", "mr"), ("تم شحن طلبك وسيصل غدا إلى عنوانك", "ar"),
    ("آپ کا آرڈر روانہ کر دیا گیا ہے اور کل پہنچے گا", "ur"), ("سفارش شما ارسال شد و فردا به دست شما می‌رسد", "fa"),
    ("ההזמנה שלך נשלחה ותגיע מחר", "he"), ("আপনার অর্ডার পাঠানো হয়েছে", "bn"), ("Η παραγγελία σας στάλθηκε και θα φτάσει αύριο", "el"),
    ("Vă mulțumim pentru comanda dumneavoastră", "ro"), ("Din beställning är på väg och kommer i morgon", "sv"),
    ("உங்கள் ஆர்டர் அனுப்பப்பட்டது", "ta"), ("Your order has been shipped and will arrive tomorrow", "en"),
  ])
  func theLanguageIsReadFromTheText(_ text: String, _ code: String) throws {
    #expect(try Reading(body: text, language: "en_US").reading.detectedCode == code)
    #expect(try Reading(body: text, language: "xx").reading.detectedCode == code)
  }

  @Test func aShortGreetingIsInTheDeclaredLanguage() throws {
    #expect(try Reading(body: "Ok {{1}}", language: "pt_BR").reading.detectedCode == "pt")
    #expect(try Reading(body: "Ok {{1}}", language: "de").reading.detectedCode == "de")
  }

  @Test func textWithoutWordsIsInTheDeclaredLanguageAndAssessed() throws {
    let reading = try Reading(body: "{{1}}", language: "es").reading
    #expect(reading.detectedCode == "es")
    #expect(reading.isCovered)
  }

  @Test(arguments: [
    "Vă mulțumim pentru comanda dumneavoastră", "உங்கள் ஆர்டர் அனுப்பப்பட்டது", "Η παραγγελία σας στάλθηκε", "თქვენი შეკვეთა გაიგზავნა",
    "zxqvar blomtik druvesk plinkova traggosh wimperdal skuvonti brezzolak grintavo plesmorin tovarnesk quillabro dexivant grolmusk vantibrol",
  ])
  func aLanguageWithoutLexiconIsNotCovered(_ text: String) throws {
    let reading = try Reading(body: text, language: "en_US").reading
    #expect(!reading.isCovered)
    #expect(reading.language == nil)
  }

  /// Twi, with a few short words that English or Portuguese have too.
  @Test func wordsThatALanguageSharesWithEnglishByChanceDoNotMakeItEnglish() throws {
    let text = "Me da wo ase sɛ wo tɔɔ nneɛma no wɔ yɛn hɔ. Wo nneɛma no bɛba ɔkyena anɔpa, na yɛbɛfrɛ wo ansa na yɛaba fie hɔ."
    let reading = try Reading(body: text, language: "en_US").reading
    #expect(!reading.isCovered)
  }

  @Test func englishCountsInEveryText() throws {
    let reading = try Reading(body: "Hola, tu pedido llega hoy. Enjoy 20% off your next order", language: "es")
    #expect(reading.reading.detectedCode == "es")
    #expect(reading.has("promotion.discount"))
  }

  @Test func brandsInLatinLettersDoNotHideTheScript() throws {
    #expect(try Reading(body: "Ваш заказ Samsung Galaxy Buds Pro отправлен", language: "ru").reading.detectedCode == "ru")
  }
}
