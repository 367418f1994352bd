import Testing

@testable import TemplateLintSignals

/// The ids found in a body with and without names of a project.
private func ids(_ body: String, _ names: String...) throws -> [String] {
  try Reading(body: body, vocabulary: Vocabulary(names)).ids
}

@Suite struct VocabularyTests {
  @Test func aNameMadeOfPromotionalWordsIsNoEvidence() throws {
    let body = "Your parcel from Super Sale arrives tomorrow."
    let found = try Set(ids(body)).subtracting(ids(body, "Super Sale"))
    #expect(found.contains { $0.hasPrefix("promotion.") })
    #expect(try ids(body, "super SALE") == ids(body, "Super Sale"))
  }

  @Test func otherWordsStayEvidence() throws {
    let body = "Super Sale: get 20% off your next order today."
    #expect(try ids(body, "Super Sale").contains { $0.hasPrefix("promotion.") })
  }

  @Test func aMatchThatReachesBeyondTheNameStays() throws {
    let body = "Enjoy 20% off with us this week."
    #expect(try ids(body, "off") == ids(body))
  }

  @Test func emptyNamesChangeNothing() throws {
    #expect(Vocabulary(["", " ", "!"]).isEmpty)
  }
}
