internal import CWeights

/// The model files that are part of the program, as bytes.
package enum EmbeddedModel {
  package static var weights: [UInt8] { bytes(templatelint_weights()) }
  package static var calibration: [UInt8] { bytes(templatelint_calibration()) }
  package static var wording: [UInt8] { bytes(templatelint_wording()) }
  /// FNV-1a over eight bytes at a time: tells two fits apart, and is done before the first template where SHA-256 would not be.
  package static var wordingDigest: UInt64 {
    let file = templatelint_wording()
    let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = (hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
      offset += 8
    }
    for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  package static var priorWeights: [UInt8] { bytes(templatelint_prior_weights()) }

  private static func bytes(_ file: templatelint_embedded_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}

extension Weights {
  /// The fitted weights that are part of the program.
  package static let builtIn: Weights = {
    do { return try Weights(json: EmbeddedModel.weights) } catch {
      // The embedded file is ours: `templatelint fit` writes it and a test loads it.
      preconditionFailure("the embedded weights are whole: \(error)")
    }
  }()
}

extension Calibration {
  /// The calibration that is part of the program.
  package static let builtIn: Calibration = {
    do { return try Calibration(json: EmbeddedModel.calibration) } catch {
      preconditionFailure("the embedded calibration is whole: \(error)")
    }
  }()
}
