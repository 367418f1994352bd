#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Minimises a smooth convex function of many variables: L-BFGS with backtracking (Nocedal and Wright, Numerical
/// Optimization, algorithm 7.4). Plain arithmetic in a fixed order: the same function gives the same bytes.
struct LimitedMemoryDescent {
  /// Steps that the curvature is estimated from.
  var memory = 8
  var steps = 200
  /// The search ends where no slope is steeper than this.
  var tolerance = 1e-4

  /// - Parameter function: the value at a point, and the gradient written into its second argument.
  func minimize(from start: [Double], _ function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: start.count)
    var value = function(point, &gradient)
    var history: [(move: [Double], turn: [Double], scale: Double)] = []
    for step in 0..<steps where gradient.contains(where: { abs($0) > tolerance }) {
      var direction = Self.direction(gradient, history)
      var slope = Self.product(direction, gradient)
      if slope >= 0 {  // The estimate went bad: begin anew with the steepest descent.
        history = []
        direction = gradient.map { -$0 }
        slope = Self.product(direction, gradient)
      }
      var length = step == 0 ? 1 / max(1, Self.product(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var isLower = false
      for _ in 0..<30 where !isLower {
        for index in next.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        isLower = nextValue <= value + 1e-4 * length * slope
        length /= 2
      }
      guard isLower else { break }
      let move = next.indices.map { next[$0] - point[$0] }
      let turn = next.indices.map { nextGradient[$0] - gradient[$0] }
      let curvature = Self.product(move, turn)
      if curvature > 1e-12 { history.append((move, turn, 1 / curvature)) }
      if history.count > memory { history.removeFirst() }
      (point, gradient, value) = (next, nextGradient, nextValue)
    }
    return point
  }

  /// The two-loop recursion: minus the gradient, bent by the estimated curvature.
  private static func direction(
    _ gradient: [Double], _ history: [(move: [Double], turn: [Double], scale: Double)]
  ) -> [Double] {
    var result = gradient
    var factors: [Double] = []
    for past in history.reversed() {
      let factor = past.scale * product(past.move, result)
      factors.append(factor)
      for index in result.indices { result[index] -= factor * past.turn[index] }
    }
    if let last = history.last {
      let size = 1 / (last.scale * product(last.turn, last.turn))
      for index in result.indices { result[index] *= size }
    }
    for (past, factor) in zip(history, factors.reversed()) {
      let other = past.scale * product(past.turn, result)
      for index in result.indices { result[index] += (factor - other) * past.move[index] }
    }
    return result.map { -$0 }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
