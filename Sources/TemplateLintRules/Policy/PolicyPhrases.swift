internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintText

/// What templates may not ask for or threaten with, in the languages that most templates are written in.
///
/// Source of the rules: https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-review
/// (2026-09-11): no requests for full card numbers, account numbers, national identity numbers; no threats. The words are ours.
enum PolicyPhrases {
  /// Verbs that ask the reader to hand something over in the chat.
  static let give: StaticString = """
    send|reply|respond|provide|share|give|tell|submit|text|email|message|envie|envia|envianos|enviar|responda|responde|proporcione|\
    comparta|comparte|indique|indiquenos|mande|manda|escriba|informe|compartilhe|forneca|diga|envoyez|repondez|indiquez|communiquez|\
    fournissez|transmettez|senden|schicken|antworten|nennen|ubermitteln|invia|invii|rispondi|risponda|indichi|fornisca|comunichi|kirim|\
    kirimkan|balas|berikan|bagikan|भेजें|भेजे|बताएं|साझा
    """
  /// Verbs that ask to type something, which the reader may do elsewhere as well.
  static let enter: StaticString = "enter|type|ingrese|digite|introduzca|saisissez|eingeben|inserisca|masukkan|confirm|confirme"
  /// Words that turn a request into a warning, or ask for a part only.
  static let guards: StaticString = """
    never|not|don't|dont|last|ending|nobody|without|nunca|no|jamas|ultimos|terminada|terminacion|nao|jamais|ne|derniers|nie|niemals|nicht|\
    keine|letzten|mai|non|ultime|jangan|tidak|terakhir|नहीं|कभी|न
    """
  static let cardNumbers: StaticString = """
    card number|credit card number|debit card number|card details|credit card details|card information|cvv|cvc|account number|\
    bank account number|bank details|numero de tarjeta|numero de la tarjeta|numero de su tarjeta|numero de tu tarjeta|datos de su tarjeta|\
    datos de tu tarjeta|datos de la tarjeta|numero de cuenta|numero de su cuenta|numero do cartao|numero do seu cartao|dados do cartao|\
    dados do seu cartao|numero da conta|numero da sua conta|numero de carte|numero de votre carte|numero de compte|kartennummer|\
    kreditkartennummer|kontonummer|numero di carta|numero della carta|numero della sua carta|numero di conto|nomor kartu|nomor rekening|\
    कार्ड नंबर|खाता नंबर
    """
  static let identityNumbers: StaticString = """
    social security number|ssn|passport number|national id|national id number|identity number|id card number|aadhaar|aadhaar number|\
    pan number|pan card number|driver's license number|driving licence number|numero de dni|dni|numero de pasaporte|curp|\
    numero de identificacion|numero de documento|cedula|numero de cedula|cpf|numero do passaporte|numero de passeport|\
    numero de securite sociale|ausweisnummer|personalausweisnummer|reisepassnummer|sozialversicherungsnummer|codice fiscale|\
    numero di passaporto|nomor ktp|nik|nomor paspor|आधार नंबर|पैन नंबर
    """
  static let passwords: StaticString = """
    password|passcode|pin|pin code|pin number|login details|login credentials|contrasena|clave|senha|mot de passe|code pin|code secret|\
    passwort|kennwort|kata sandi|sandi|पासवर्ड|पिन
    """
  static let threats: StaticString = """
    legal action|legal proceedings|legal notice will be|be arrested|arrest warrant|go to jail|inform your employer|contact your employer|\
    inform your family|inform your relatives|inform your contacts|tell your contacts|final warning|last warning|police complaint|\
    acciones legales|accion legal|accion judicial|proceso judicial|denuncia penal|ultima advertencia|avisaremos a sus contactos|\
    acao judicial|acoes judiciais|acoes legais|medidas judiciais|medidas legais|processo judicial|poursuites judiciaires|\
    action en justice|rechtliche schritte|gerichtliche schritte|azioni legali|vie legali|tindakan hukum|jalur hukum|कानूनी कार्रवाई
    """
}
