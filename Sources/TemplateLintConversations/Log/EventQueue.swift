/// Puts events in order: by sorting all of them, or, with a bound on how late one may come, while they come in.
///
/// With the bound it holds only the events of that stretch of time.
package struct EventQueue: Sendable {
  /// Milliseconds; nil to wait for the end.
  package let maximumLateness: Int64?
  /// A heap on (time, slot) with the earliest on top; sorted once at the end when there is no bound.
  private var tickets: [Ticket] = []
  private var slots: [Event?] = []
  private var free: [Int32] = []
  private var latest = Int64.min
  private var isFinished = false
  private var next = 0

  private struct Ticket {
    var at: Int64
    var slot: Int32
  }

  package init(maximumLateness: Int64?) { self.maximumLateness = maximumLateness }

  /// How many events wait.
  package var count: Int { slots.count - free.count }

  /// The moment before which no more event can come.
  package var horizon: Int64 { maximumLateness.map { latest == .min ? .min : latest - $0 } ?? .min }

  /// Takes an event; false when it comes later than the bound allows.
  package mutating func push(_ event: Event) -> Bool {
    if event.at < horizon { return false }
    latest = max(latest, event.at)
    let slot: Int32
    if let old = free.popLast() {
      slot = old
      slots[Int(old)] = event
    } else {
      slot = Int32(truncatingIfNeeded: slots.count)
      slots.append(event)
    }
    tickets.append(Ticket(at: event.at, slot: slot))
    if maximumLateness != nil { rise(tickets.count - 1) }
    return true
  }

  /// Says that no more events come.
  package mutating func finish() {
    isFinished = true
    guard maximumLateness == nil else { return }
    let slots = slots
    tickets.sort { left, right in Self.precedes(left, right, slots) }
  }

  /// The next event whose turn it is; nil when others may still come before it.
  package mutating func pop() -> Event? {
    guard maximumLateness != nil else { return popSorted() }
    guard let top = tickets.first, isFinished || top.at < horizon else { return nil }
    let event = take(top.slot)
    free.append(top.slot)
    let last = tickets.removeLast()
    if !tickets.isEmpty {
      tickets[0] = last
      sink()
    }
    return event
  }

  private mutating func popSorted() -> Event? {
    guard isFinished, next < tickets.count else { return nil }
    defer { next += 1 }
    return take(tickets[next].slot)
  }

  private mutating func take(_ slot: Int32) -> Event? {
    let event = slots[Int(slot)]
    slots[Int(slot)] = nil
    return event
  }

  private static func precedes(_ left: Ticket, _ right: Ticket, _ slots: [Event?]) -> Bool {
    if left.at != right.at { return left.at < right.at }
    guard let first = slots[Int(left.slot)], let second = slots[Int(right.slot)] else { return false }
    return first < second
  }

  private mutating func rise(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.precedes(tickets[child], tickets[parent], slots) else { return }
      tickets.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func sink() {
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < tickets.count else { return }
      if child + 1 < tickets.count, Self.precedes(tickets[child + 1], tickets[child], slots) { child += 1 }
      guard Self.precedes(tickets[child], tickets[parent], slots) else { return }
      tickets.swapAt(child, parent)
      parent = child
    }
  }
}
