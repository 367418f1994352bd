internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel
internal import TemplateLintRules
internal import TemplateLintSignals
internal import TemplateLintText

/// Turns the inspector's state into an `Analysis`: ranges become positions, indices become names.
struct AnalysisBuilder {
  let path: String
  /// Ids of the pack's signals, made once.
  let signalIDs: [String]
  let keepsLines: Bool

  func build(_ inspector: Inspector) -> Analysis {
    let context = inspector.context
    let template = context.template
    let document = context.document
    let places = Places(document: document, path: path)
    var analysis = Analysis(source: places.place(of: template.root), verdict: inspector.verdict)
    analysis.name = template.name >= 0 ? document.string(template.fields[Int(template.name)].range) : nil
    analysis.language = template.language.map { document.string($0.range) }
    analysis.detectedLanguage = context.reading.detectedCode.isEmpty ? nil : context.reading.detectedCode
    analysis.declared = template.declared?.category
    analysis.declaredRaw = template.declared.map { document.string($0.raw.range) }
    analysis.current = template.current?.category
    analysis.correctCategory = template.correctCategory?.category
    analysis.contributions = contributions(inspector, places)
    analysis.counterfactual = inspector.cure(places.positions)
    if inspector.options.rules != nil {
      let builder = FindingBuilder(places: places, analysis: analysis)
      analysis.digest = TemplateDigest(context)
      analysis.findings = builder.findings(inspector.findings.all, mismatchOf: analysis, body: body(template, document))
      if inspector.options.other != nil,
        let change = VerdictChange.finding(
          for: analysis, other: inspector.otherVerdict, body: body(template, document))
      {
        analysis.findings.insert(change, at: 0)
      }
    }
    if !inspector.options.recordFields.isEmpty {
      analysis.recordValues = values(of: inspector.options.recordFields, template.root, document)
    }
    if inspector.options.keepsRecordSource { analysis.recordSource = Array(document.sourceText(of: template.root).utf8) }
    inspector.options.appraiser?.appraise(&analysis)
    if inspector.options.keepsMessages { analysis.message = MessageBuilder.message(inspector) }
    if keepsLines { analysis.lines = lines(of: analysis, document) }
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
  private func lines(of analysis: Analysis, _ document: Document) -> [SourceLine] {
    var numbers = Set(analysis.findings.map(\.source.line))
    for contribution in analysis.contributions { numbers.formUnion(contribution.spans.map(\.source.line)) }
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

  /// The body's text: what a verdict's finding is known by, whichever words decided it.
  private func body(_ template: Template, _ document: Document) -> String {
    template.fields.first { $0.role == .bodyText }.map { document.string($0.range) } ?? ""
  }

  private func contributions(_ inspector: Inspector, _ places: Places) -> [Contribution] {
    inspector.verdict.evidence.map { item in
      Contribution(
        signal: signalIDs[item.signal], kind: item.kind, toward: item.toward, points: item.points,
        spans: item.matches.compactMap { span(inspector.context.reading.matches[$0], inspector.context.template, places) })
    }
  }

  private func span(_ match: SignalMatch, _ template: Template, _ places: Places) -> Contribution.Span? {
    let document = places.document
    if match.field >= 0 {
      let field = template.fields[Int(match.field)]
      if !match.range.isEmpty {
        return .init(
          component: name(of: field, template), source: places.place(of: match.range, in: field.node),
          text: document.string(match.range))
      }
      return .init(
        component: name(of: field, template), source: places.place(of: field.node), text: document.string(field.range))
    }
    guard match.node >= 0 else { return nil }
    return .init(
      component: name(ofNode: match.node, template), source: places.place(of: match.node),
      text: document.sourceText(of: match.node))
  }

  private func name(of field: TextField, _ template: Template) -> String {
    field.component >= 0 ? template.components[Int(field.component)].kind.name : "NAME"
  }

  /// The innermost component that holds a node.
  private func name(ofNode node: NodeIndex, _ template: Template) -> String {
    template.components.last { $0.node <= node }?.kind.name ?? "TEMPLATE"
  }
}

extension ComponentKind {
  /// Meta's spelling.
  package var name: String {
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
