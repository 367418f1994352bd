import Foundation
import TemplateLintInputs
import TemplateLintModel
import Testing

/// The samples in `templates/formats`, as they are shipped.
@Suite struct SampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates/formats")

  private static let names: [String: [String]] = [
    "bill_gupshup.json": ["bill_ready"], "cita_infobip.json": ["cita_cambiada"], "clinica.yml": ["exame_pronto", "visit_booked"],
    "hotel.md": ["booking_confirmed", "spa_weekend", "room_code"], "loja.csv": ["pedido_saiu", "volta_as_aulas"],
    "parcel_at_shop_twilio.json": ["parcel_at_shop"],
  ]

  @Test func everySampleIsReadWholly() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.names.keys))
    for file in files {
      let all = Reading.all(try Array(Data(contentsOf: Self.folder.appending(path: file))))
      #expect(all.map { $0.name ?? "" } == Self.names[file], "\(file)")
      #expect(all.allSatisfy { $0.refusal == nil && ($0.body != nil || $0.name == "room_code") }, "\(file)")
      #expect(all.allSatisfy { $0.template.category?.category != nil }, "\(file)")
    }
  }
}
