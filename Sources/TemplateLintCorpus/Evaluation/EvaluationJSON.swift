import TemplateLintJSON
import TemplateLintModel

/// An evaluation as JSON, `templatelint/evaluation/1`.
package enum EvaluationJSON {
  package static let schema = "templatelint/evaluation/1"

  package static func render(_ evaluation: Evaluation, flips: [Flip]? = nil) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("schema")
    writer.string(schema)
    writer.key("doubtful")
    writer.value(evaluation.doubtful)
    writer.key("overall")
    writer.cells(evaluation.overall)
    writer.key("byLanguage")
    writer.slices(evaluation.byLanguage)
    writer.key("byBasis")
    writer.slices(evaluation.byBasis)
    writer.key("confusion")
    writer.confusion(evaluation.confusion)
    writer.key("reliability")
    writer.array(evaluation.reliability) { writer, bin in
      writer.decimal("confidence", bin.confidence)
      writer.decimal("accuracy", bin.accuracy)
      writer.key("n")
      writer.value(bin.count)
    }
    writer.key("overruledCurve")
    writer.array(evaluation.overruledCurve) { writer, point in
      writer.decimal("recall", point.recall)
      writer.decimal("falseAlarms", point.falseAlarms)
      writer.decimal("precision", point.precision)
    }
    writer.key("signals")
    writer.array(evaluation.signals) { $0.signal($1) }
    if let flips {
      writer.key("flips")
      writer.array(flips) { $0.flip($1) }
    }
    writer.endObject()
    writer.newline()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func array<Element>(_ elements: [Element], _ members: (inout JSONWriter, Element) -> Void) {
    beginArray()
    for element in elements {
      beginObject()
      members(&self, element)
      endObject()
    }
    endArray()
  }

  fileprivate mutating func decimal(_ key: StaticString, _ value: Double?) {
    self.key(key)
    if let value { raw(Decimals.text(value, 4).utf8) } else { null() }
  }

  fileprivate mutating func cells(_ cells: [Cell]) {
    array(cells) { writer, cell in
      writer.key("name")
      writer.string(cell.name)
      writer.decimal("value", cell.estimate?.value)
      writer.decimal("low", cell.estimate?.low)
      writer.decimal("high", cell.estimate?.high)
      writer.key("n")
      writer.value(cell.estimate?.count ?? 0)
    }
  }

  fileprivate mutating func slices(_ slices: [Evaluation.Slice]) {
    array(slices) { writer, slice in
      writer.key("name")
      writer.string(slice.name)
      writer.key("cells")
      writer.cells(slice.cells)
    }
  }

  fileprivate mutating func confusion(_ confusion: [[Int]]) {
    array(Category.allCases) { writer, label in
      let row = confusion[Int(label.rawValue)]
      writer.key("label")
      writer.string(label.name)
      for category in Category.allCases {
        writer.key(text: category.name)
        writer.value(row[Int(category.rawValue)])
      }
      writer.key("notAssessed")
      writer.value(row[3])
    }
  }

  fileprivate mutating func signal(_ signal: SignalStatistics) {
    key("id")
    string(signal.id)
    key("toward")
    string(signal.toward.name)
    key("hits")
    value(signal.hits)
    decimal("precision", signal.precision)
    decimal("lift", signal.lift)
    key("conflicts")
    value(signal.conflicts)
  }

  fileprivate mutating func flip(_ flip: Flip) {
    key("id")
    string(flip.id)
    key("label")
    string(flip.label.name)
    key("before")
    if let before = flip.before { string(before.name) } else { null() }
    key("after")
    if let after = flip.after { string(after.name) } else { null() }
  }
}
