import TemplateLintInputs
import TemplateLintJSON
import TemplateLintModel
import TemplateLintText
import Testing

/// Tables as spreadsheets write them.
@Suite struct TableInputTests {
  @Test func aTableWithCommasIsRead() {
    let all = Reading.all(
      """
      Name,Language,Category,Header,Body,Footer,Buttons,Sample values
      order_sent,en_US,UTILITY,Order,"Hi {{1}}, your order {{2}} was sent.",Shop,Track (https://shop.example/t) | Call us,Ana; 48213
      spring_offer,en_US,Marketing,,"Say ""hello"" to spring
      with 10% off",,,
      """)
    #expect(all.map(\.name) == ["order_sent", "spring_offer"])
    #expect(all.map(\.declared) == [.utility, .marketing])
    #expect(all[0].text(.headerText) == "Order")
    #expect(all[0].texts(.buttonText) == ["Track", "Call us"])
    #expect(all[0].texts(.buttonURL) == ["https://shop.example/t"])
    #expect(all[0].texts(.bodyExample) == ["Ana", "48213"])
    #expect(all[1].body == "Say \"hello\" to spring\nwith 10% off")
    #expect(all.map(\.place) == ["2:1", "3:1"])
    #expect(all.allSatisfy { $0.template.shape == .listing && !$0.document.origin.format.hasPointers })
  }

  @Test func placesInCellsAreExact() {
    let all = Reading.all("name,category,body\na_b,UTILITY,Olá {{1}} já foi\nc_d,UTILITY,\"Say \"\"now\"\" or\nnever\"\n")
    #expect(all[0].place(of: "já", in: .bodyText) == "2:23-2:25")
    #expect(all[1].place(of: "\"now\"", in: .bodyText) == "3:18-3:25")
    #expect(all[1].place(of: "never", in: .bodyText) == "4:1-4:6")
    #expect(all[0].place(of: "a_b", in: .name) == "2:1-2:4")
  }

  @Test(arguments: [
    "Nome;Idioma;Categoria;Corpo;Rodapé;Botão 1;Botão 1 URL;Botão 2", "Nombre\tIdioma\tCategoría\tCuerpo\tPie de página\tBotón 1\tEnlace del botón 1\tBotón 2",
    "sep=;\r\nNome do modelo;Código do idioma;CATEGORIA;Texto da mensagem;Rodapé;Botão 1;URL do botão 1;Botão 2",
  ])
  func columnsMayBePortugueseOrSpanish(_ header: String) throws {
    let delimiter = header.contains("\t") ? "\t" : ";"
    let row = ["pedido_saiu", "pt_BR", "UTILITY", "Seu pedido saiu.", "Loja", "Ver", "https://loja.example", "Falar"].joined(separator: delimiter)
    let read = try #require(Reading.all(header + "\r\n" + row + "\r\n").first)
    #expect(read.name == "pedido_saiu")
    #expect(read.language == "pt_BR")
    #expect(read.body == "Seu pedido saiu.")
    #expect(read.text(.footerText) == "Loja")
    #expect(read.texts(.buttonText) == ["Ver", "Falar"])
    #expect(read.texts(.buttonURL) == ["https://loja.example"])
    #expect(read.place == (header.hasPrefix("sep") ? "3:1" : "2:1"))
  }

  private static let text = "Nome;Categoria;Corpo\r\ncobrança_1;UTILITY;Olá, vence amanhã – R$ 10 😀\r\n"

  @Test func everyEncodingOfASpreadsheetGivesTheSamePlaces() throws {
    let utf8 = Array(Self.text.utf8)
    let wide = Array(Self.text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + wide.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + wide.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [utf8, [0xEF, 0xBB, 0xBF] + utf8, little, big] {
      let read = try #require(Reading.all(bytes).first)
      #expect(read.body == "Olá, vence amanhã – R$ 10 😀")
      #expect(read.place(of: "amanhã", in: .bodyText) == "2:31-2:37")
    }
  }

  @Test func windows1252IsRead() throws {
    let bytes = Array("Nome;Categoria;Corpo\r\na_1;UTILITY;".utf8) + [0x4F, 0x6C, 0xE1, 0x20, 0x96, 0x20, 0x80, 0x35, 0x0D, 0x0A]
    let read = try #require(Reading.all(bytes).first)
    #expect(read.body == "Olá – €5")
    #expect(read.place(of: "€5", in: .bodyText) == "2:19-2:21")
  }

  @Test func brokenUTF8IsNotTakenForWindows1252() {
    let bytes = Array("name,category,body\na_1,UTILITY,Olá já está ".utf8) + [0xFF] + Array("ok\n".utf8)
    let all = Reading.all(bytes)
    #expect(all.map(\.refusal) == ["these bytes are not UTF-8: save the file as UTF-8"])
    #expect(all.map(\.place) == ["2:25"])
  }

  @Test func aCellThatIsNotClosedIsRefusedAtItsQuote() {
    let all = Reading.all("name,category,body\na_1,UTILITY,fine\nb_2,UTILITY,\"never closed\nc_3,UTILITY,x\n")
    #expect(all.map(\.name) == ["a_1", nil])
    #expect(all[1].refusal == "the quoted cell that begins here is not closed by a double quote")
    #expect(all[1].place == "3:13")
  }

  @Test func aColumnOfComponentsHoldsJSON() throws {
    let read = try #require(
      Reading.all("name,language,category,components\na_1,en,UTILITY,\"[{\"\"type\"\":\"\"BODY\"\",\"\"text\"\":\"\"Hi there\"\"}]\"\n").first)
    #expect(read.body == "Hi there")
    #expect(read.place(of: "there", in: .bodyText) == "2:16-2:61")
  }

  @Test func aTableOfFactsShowsNoMessage() throws {
    let read = try #require(Reading.all("name,language,category,previous category\na_1,en,MARKETING,UTILITY\n").first)
    #expect(read.template.showsNoMessage)
    #expect(read.declared == .marketing)
  }

  @Test func aTableOfSomethingElseIsNamedAndInAFolderPassedOver() {
    let text = "date,amount\n2026-01-01,5\n"
    #expect(Reading.all(text, hint: .csv).first?.refusal?.contains("looked for a header row") == true)
    var options = InputReader.Options()
    options.hint = .csv
    options.isWalked = true
    #expect(Reading.read(Array(text.utf8), options).isPassedOver)
  }

  @Test func manyRowsComeInBlocksAndInOrder() {
    let rows = (0..<20_000).map { "t_\($0),UTILITY,\"Order \($0) was\nsent\"" }
    let all = Reading.all("name,category,body\n" + rows.joined(separator: "\n"))
    #expect(all.count == 20_000)
    #expect(all[19_999].name == "t_19999")
    #expect(all[19_999].place == "40000:1")
  }
}
