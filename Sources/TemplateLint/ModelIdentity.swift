internal import TemplateLintClassifier
internal import TemplateLintSignals

/// What a verdict was made with: two runs with the same identity give the same verdicts.
public enum ModelIdentity {
  /// `sha256:` and the first 16 hexadecimal digits over the embedded signal pack, weights, wording and calibration.
  public static let builtIn: String = {
    var hash = SHA256()
    hash.update(EmbeddedModel.weights)
    hash.update(withUnsafeBytes(of: EmbeddedModel.wordingDigest.littleEndian) { Array($0) })
    hash.update(EmbeddedModel.calibration)
    for digest in SignalPack.builtIn.digest { hash.update(withUnsafeBytes(of: digest.littleEndian) { Array($0) }) }
    return "sha256:" + hash.hex(digits: 16)
  }()
}
