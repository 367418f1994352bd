import TemplateLintJSON
import TemplateLintPricing
import Testing

@testable import TemplateLintConversations

@Suite struct PropertyTests {
  private func settled(_ tally: Tally) -> Tally {
    var tally = tally
    tally.settleAllowance()
    return tally
  }

  @Test(arguments: RandomLog.all.indices)
  func everyMessageIsAccountedForExactlyOnce(index: Int) {
    let sketch = RandomLog.all[index]
    let messages = sketch.events.filter { !$0.kind.isConsent }.map(\.id).sorted()
    for model in [nil] + PriceModel.allCases.map(Optional.init) {
      let record = sketch.replay(model, allowance: 3)
      var told = record.charges.map(\.message)
      for entry in record.entries { if case .uncharged(let message, _) = entry { told.append(message) } }
      #expect(told.sorted() == messages)
      #expect(record.tally.messages == messages.count)
    }
  }

  @Test(arguments: RandomLog.all.indices)
  func theTotalsAreTheSumOfTheCharges(index: Int) {
    for card in [Rates.flat, Rates.tiered] {
      let record = RandomLog.all[index].replay(allowance: 3, card: card)
      let bill = record.tally.charges.bill(card)
      #expect(bill.charged == record.sum)
      let unpriced = record.charges.count { $0.amount == nil }
      #expect(bill.unpriced == unpriced)
    }
  }

  @Test(arguments: RandomLog.all.indices)
  func deliveredMessagesOfConversationsAddUp(index: Int) {
    let record = RandomLog.all[index].replay(.conversation)
    let opened = record.conversations.count
    let inside = record.tally.uncharged[.insideConversation] ?? 0
    let atEntryPoints = record.conversations.filter { $0.category == .freeEntryPoint }.reduce(0) { $0 + $1.messages - 1 }
    #expect(record.conversations.reduce(0) { $0 + $1.messages } == opened + inside + atEntryPoints)
    let charged = record.conversations.count { $0.isCharged }
    #expect(charged == record.charges.count)
  }

  @Test(arguments: RandomLog.all.indices)
  func theOrderOfDifferentUsersAtTheSameTimeDecidesNothing(index: Int) {
    let sketch = RandomLog.all[index]
    let expected = sketch.replay()
    // Lines are dealt anew among the users; each user's own lines keep their order.
    var random = Seeded(state: UInt64(index))
    var byUser = Dictionary(grouping: sketch.events, by: \.user).sorted { $0.key < $1.key }.map { $0.value[...] }
    var shuffled = sketch
    shuffled.events = []
    while let pick = byUser.indices.randomElement(using: &random) {
      var event = byUser[pick].removeFirst()
      event.line = shuffled.events.count + 1
      shuffled.events.append(event)
      if byUser[pick].isEmpty { byUser.remove(at: pick) }
    }
    let record = shuffled.replay()
    #expect(record.bill == expected.bill)
    #expect(record.conversations == expected.conversations)
    #expect(record.tally == expected.tally)
  }

  @Test(arguments: RandomLog.all.indices)
  func onePassWithEnoughLatenessEqualsSorting(index: Int) {
    let sketch = RandomLog.all[index]
    #expect(sketch.replay(lateness: 40 * Instant.day).entries == sketch.replay().entries)
    var sorted = sketch
    sorted.events.sort()
    #expect(sorted.replay(lateness: 0).entries == sketch.replay().entries)
  }

  @Test(arguments: RandomLog.all.indices)
  func splittingByUserAndAddingGivesTheSameTotals(index: Int) {
    let sketch = RandomLog.all[index]
    for model in [nil] + PriceModel.allCases.map(Optional.init) {
      let whole = sketch.replay(model)
      var sum = Tally()
      for events in Dictionary(grouping: sketch.events, by: \.user).values {
        var part = sketch
        part.events = events
        sum.merge(part.replay(model).tally)
      }
      #expect(sum == whole.tally)
    }
  }

  @Test(arguments: RandomLog.all.indices, [0, 1, 3, 20, nil] as [Int?])
  func mergedShardsGiveTheTotalsOfOneRunWithAllowanceAndTiers(index: Int, allowance: Int?) throws {
    let sketch = RandomLog.all[index]
    for (model, card) in [(nil, Rates.flat), (nil, Rates.tiered), (PriceModel.conversation, Rates.flat), (.messageWithService, Rates.flat)] {
      let whole = sketch.replay(model, allowance: allowance, card: card)
      var sum = Tally()
      var reader = ShardReader()
      for shard in 0..<3 {
        var part = sketch
        part.events = sketch.events.filter { ($0.user.utf8.last ?? 0) % 3 == shard }
        let tally = part.replay(model, allowance: allowance, card: card) { $0.isShard = true }.tally
        var json = JSONWriter()
        ShardJSON.write(tally, problems: [], to: &json)
        sum.merge(try reader.read(json.bytes).tally)
      }
      sum.settleAllowance()
      let expected = whole.tally.charges.bill(card)
      let merged = sum.charges.bill(card)
      #expect(merged.charged == expected.charged)
      #expect(merged.unpriced == expected.unpriced)
      #expect(sum.uncharged == whole.tally.uncharged)
      #expect(sum.conversations == whole.tally.conversations)
      #expect(sum.messages == whole.tally.messages)
    }
  }
}
