/// What a column of a table or a label in a text says of a template.
enum ListingField: UInt8, CaseIterable {
  case name, language, category, previousCategory, correctCategory, currentCategory, status, id, rejectedReason
  case header, headerFormat, body, footer, buttons, buttonText, buttonURL, buttonPhone, examples, components

  /// The field that a label names, in English, Portuguese or Spanish; letters' case, accents and marks do not count.
  init?(label: ArraySlice<UInt8>) {
    guard label.count <= 64, let field = Self.names[LabelFolding.folded(label).name] else { return nil }
    self = field
  }

  /// Labels in small letters without accents, spaces or marks.
  private static let names: [String: ListingField] = {
    var names: [String: ListingField] = [:]
    for (field, labels) in table { for label in labels.split(separator: " ") { names[String(label)] = field } }
    return names
  }()

  private static let table: [(ListingField, String)] = [
    (.name, "name templatename template elementname friendlyname templatetitle nome nometemplate nomedotemplate nomedomodelo"),
    (.name, "modelo nombre nombredelaplantilla nombreplantilla nombredeplantilla plantilla internalname"),
    (.language, "language lang locale languagecode templatelanguage languages idioma lingua linguagem lengua lenguaje codigodoidioma"),
    (.language, "codigodeidioma idiomadomodelo idiomadelaplantilla"),
    (.category, "category templatecategory declaredcategory requestedcategory categoria categoriadomodelo categoriadotemplate"),
    (.category, "categoriadelaplantilla categoriadeclarada categoriasolicitada"),
    (.previousCategory, "previouscategory oldcategory submittedas categoriaanterior categoriaprevia"),
    (.correctCategory, "correctcategory categoriacorreta categoriacorrecta"),
    (.currentCategory, "currentcategory metacategory categoriaatual categoriaactual"),
    (.status, "status templatestatus approvalstatus estado situacao estadodelaplantilla statusdomodelo"),
    (.id, "id templateid iddomodelo iddelaplantilla"),
    (.rejectedReason, "rejectedreason rejectionreason motivo motivodarejeicao motivodelrechazo"),
    (.header, "header headertext title cabecalho titulo encabezado cabecera textodocabecalho textodelencabezado"),
    (.headerFormat, "headerformat headertype formatodocabecalho tipodecabecalho tipodeencabezado formatodelencabezado"),
    (.body, "body bodytext text message messagetext messagebody templatetext templatebody templatemessage content copy bodycopy"),
    (.body, "corpo corpodotexto corpodamensagem texto mensagem textodamensagem conteudo mensaje cuerpo cuerpodelmensaje"),
    (.body, "textodelmensaje contenido textodocorpo textodelcuerpo cuerpodeltexto"),
    (.footer, "footer footertext rodape textodorodape pie piedepagina piedemensaje textodelpie"),
    (.buttons, "buttons cta ctas quickreplies botoes botones respuestasrapidas respostasrapidas"),
    (.buttonText, "botaotexto botontexto button buttontext buttonlabel ctatext ctalabel botao textodobotao boton textodelboton"),
    (.buttonURL, "buttonurl url link ctaurl ctalink urldobotao linkdobotao botaourl botaolink botonurl botonenlace buttonlink urldelboton enlace enlacedelboton"),
    (.buttonPhone, "botaotelefone botontelefono buttonphone buttonphonenumber phonenumber telefonedobotao telefonodelboton"),
    (.examples, "example examples sample samples samplevalues bodyexample bodyexamples examplevalues variables variablesamples"),
    (.examples, "exemplo exemplos ejemplo ejemplos variaveis exemplosdevariaveis ejemplosdevariables parametros parameters"),
    (.components, "components componentes payload templatejson"),
  ]
}

/// Labels without what people write differently.
enum LabelFolding {
  /// Small letters without accents and marks, digits apart: `Botão 2 (URL)` gives `botaourl` and 2.
  static func folded(_ label: ArraySlice<UInt8>) -> (name: String, number: Int?) {
    var name = ""
    var number: Int?
    for scalar in String(decoding: label, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: name.unicodeScalars.append(scalar)
      case 0x41...0x5A: name.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case 0x30...0x39: number = min((number ?? 0) * 10 + Int(scalar.value - 0x30), 99)
      case 0x300...0x36F: continue
      default: if let plain = plainLetter(scalar.value) { name.append(plain) }
      }
    }
    return (name, number)
  }

  /// The letters of Portuguese and Spanish without their accents.
  private static func plainLetter(_ value: UInt32) -> Character? {
    switch value {
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xF2...0xF6: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    default: nil
    }
  }
}
