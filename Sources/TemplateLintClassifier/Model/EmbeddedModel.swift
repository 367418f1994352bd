internal import CWeights
internal import TemplateLintSignals

/// The model files that are part of the program, as bytes.
package enum EmbeddedModel {
  package static var weights: [UInt8] { bytes(templatelint_weights()) }
  package static var calibration: [UInt8] { bytes(templatelint_calibration()) }
  package static var wording: [UInt8] { bytes(templatelint_wording()) }
  /// `wording.table`: what `Wording.image()` makes of `wording.json`, 16-byte aligned.
  package static var wordingTable: UnsafeRawBufferPointer {
    let file = templatelint_wording_table()
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }
  /// `Wording.digest` of `wording.json`, as the table has it.
  package static var wordingDigest: UInt64 { WordingImage.digest(wordingTable) }

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
