internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// Turns the inspector's state into an `Analysis`: ranges become positions, indices become names.
struct AnalysisBuilder {
  let path: String
  let keepsLines: Bool

  /// Also fills `inspector.evidence`, which reports may read instead of the contributions.
  func build(_ inspector: inout Inspector) -> Analysis {
    var analysis = describe(&inspector)
    if keepsLines { analysis.lines = lines(of: analysis, inspector.evidence, inspector.context.document) }
    if inspector.options.keepsMessages { analysis.message = MessageBuilder.message(inspector) }
    // The last step: it reads the template again, and the tokens with it.
    analysis.counterfactual = inspector.cure()
    return analysis
  }

  private func describe(_ inspector: inout Inspector) -> Analysis {
    let template = inspector.context.template
    let document = inspector.context.document
    var places = Places(document: document, path: path)
    var analysis = Analysis(source: places.place(of: template.root), verdict: inspector.verdict)
    analysis.name = template.name >= 0 ? document.string(template.fields[Int(template.name)].range) : nil
    analysis.language = template.language.map { document.string($0.range) }
    let detected = inspector.context.reading.detectedCode
    analysis.detectedLanguage = detected.isEmpty ? nil : detected
    analysis.declared = template.declared?.category
    analysis.declaredRaw = template.declared.map { document.string($0.raw.range) }
    analysis.current = template.current?.category
    analysis.correctCategory = template.correctCategory?.category
    inspector.evidence.fill(inspector.verdict, inspector.context.reading, template, document, &places.positions)
    if inspector.options.keepsContributions { analysis.contributions = inspector.evidence.contributions(path) }
    if inspector.options.rules != nil {
      analysis.digest = TemplateDigest(inspector.context)
      let place = inspector.evidence.firstPlace(path) ?? analysis.source
      let body = template.fields.first { $0.role == .bodyText }.map { document.strings[$0.range.indices] } ?? []
      var builder = FindingBuilder(places: places, analysis: analysis)
      analysis.findings = builder.findings(inspector.findings.all, mismatchAt: place, body: body)
      if inspector.options.other != nil,
        let change = VerdictChange.finding(for: analysis, other: inspector.otherVerdict, body: body)
      {
        analysis.findings.insert(change, at: 0)
      }
    }
    if !inspector.options.recordFields.isEmpty {
      analysis.recordValues = values(of: inspector.options.recordFields, template.root, document)
    }
    if inspector.options.keepsRecordSource { analysis.recordSource = Array(document.sourceText(of: template.root).utf8) }
    inspector.options.appraiser?.appraise(&analysis)
    return analysis
  }

  /// Strings decoded, numbers and words as written; objects and arrays say nothing here.
  private func values(of fields: [String], _ root: NodeIndex, _ document: Document) -> [String: String] {
    var result: [String: String] = [:]
    var child = document.firstChild(of: root)
    while child >= 0 {
      let key = document.string(document[child].keyText)
      if fields.contains(key) {
        switch document.kind(of: child) {
        case .string: result[key] = document.string(document[child].text)
        case .number, .true, .false: result[key] = document.sourceText(of: child)
        default: break
        }
      }
      child = document.nextSibling(of: child)
    }
    return result
  }

  /// The lines that a report may want to show.
  private func lines(of analysis: Analysis, _ evidence: EvidenceTable, _ document: Document) -> [SourceLine] {
    var numbers = Set(analysis.findings.map(\.source.line))
    numbers.formUnion(evidence.spans.map(\.start.line))
    numbers.insert(analysis.source.line)
    var lines: [SourceLine] = []
    var line = document.origin.line
    var offset = document.origin.start
    let end = document.nodeCount > 0 ? Int(document[0].source.end) : offset
    while let last = numbers.max(), line <= last, offset <= end {
      if numbers.contains(line), let text = SourceLine.text(around: offset, in: document.source) {
        lines.append(SourceLine(number: line, text: text))
      }
      guard let next = document.source[offset..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { break }
      let isPair = document.source[next] == 0x0D && next + 1 < document.source.count && document.source[next + 1] == 0x0A
      offset = next + (isPair ? 2 : 1)
      line += 1
    }
    return lines
  }
}

extension ComponentKind {
  /// Meta's spelling.
  package var name: String { label.description }

  /// The same, for writers of bytes.
  package var label: StaticString {
    switch self {
    case .header: "HEADER"
    case .body: "BODY"
    case .footer: "FOOTER"
    case .buttons: "BUTTONS"
    case .carousel: "CAROUSEL"
    case .limitedTimeOffer: "LIMITED_TIME_OFFER"
    case .callPermissionRequest: "CALL_PERMISSION_REQUEST"
    case .greeting: "GREETING"
    case .album: "ALBUM"
    case .attachment: "ATTACHMENT"
    case .tapTargetConfiguration: "TAP_TARGET_CONFIGURATION"
    case .unknown: "UNKNOWN"
    }
  }
}
