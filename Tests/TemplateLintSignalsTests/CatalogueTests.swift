@testable import TemplateLintSignals
import Testing

struct CatalogueTests {
  @Test func everyComputedSignalIsDeclared() {
    for id in StructureID.allCases { #expect(SignalPack.builtIn.index(of: id.id) != nil, "\(id.id)") }
  }

  @Test func everyDeclaredStructureSignalIsComputed() {
    let computed = Set(StructureID.allCases.map(\.id))
    for signal in SignalPack.builtIn.signals where signal.kind == .structure || signal.kind == .absence {
      #expect(computed.contains(signal.id), "\(signal.id)")
    }
  }

  @Test func everySignalSaysWhyAndWhere() {
    for signal in SignalPack.builtIn.signals {
      #expect(!signal.summary.isEmpty && !signal.reason.isEmpty, "\(signal.id)")
      #expect(signal.source.hasPrefix("https://"), "\(signal.id)")
      #expect(signal.date.count == 10, "\(signal.id)")
    }
  }

  @Test func signalsAreFoundByTheirId() {
    let pack = SignalPack.builtIn
    for index in 0..<pack.signalCount { #expect(pack.index(of: pack.id(index)) == index) }
    #expect(pack.index(of: "no.such-signal") == nil)
  }

  @Test func theRecordsOfAPackHaveTheSizesOfItsFormat() {
    #expect(MemoryLayout<PackHeader>.size == 32)
    #expect(MemoryLayout<SignalRecord>.stride == 84 || MemoryLayout<SignalRecord>.stride == 80)
    #expect(MemoryLayout<LanguageRecord>.stride % 8 == 0)
    #expect(MemoryLayout<NodeRecord>.stride == 20)
    #expect(MemoryLayout<EdgeRecord>.stride == 8)
    #expect(MemoryLayout<AnchorRecord>.stride == 16)
    #expect(MemoryLayout<LiteralRecord>.stride == 20)
    #expect(MemoryLayout<WordRecord>.stride == 24)
  }
}
