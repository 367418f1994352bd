import Testing

@testable import TemplateLint
@testable import TemplateLintClassifier
@testable import TemplateLintJSON
@testable import TemplateLintModel
@testable import TemplateLintRules
@testable import TemplateLintSignals

@Suite struct UseCaseTests {
  @Test(arguments: UseCase.all) func aUseCaseOfMetasHasItsSignalAndItsCategory(_ useCase: UseCase) throws {
    var options = Inspector.Options()
    options.rules = nil
    var inspector = Inspector(options: options)
    let text = """
      {"name":"sample","language":"en_US","category":"UTILITY","components":[{"type":"BODY","text":"\(useCase.body)"}]}
      """
    try JSONParser.parse(Array(text.utf8), into: &inspector.context.document)
    var found: [String] = []
    inspector.inspectDocument { state in
      found = (0..<SignalPack.builtIn.signalCount).filter { state.context.reading.has($0) }.map { SignalPack.builtIn.id($0) }
    }
    #expect(found.contains(useCase.signal), "found: \(found.joined(separator: " "))")
    if let category = useCase.category {
      #expect(inspector.verdict.category == category)
    } else {
      #expect(inspector.verdict.isUncertain)
    }
  }
}
