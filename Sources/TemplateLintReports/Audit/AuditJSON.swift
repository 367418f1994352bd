internal import TemplateLint
internal import TemplateLintAudit
internal import TemplateLintClassifier
internal import TemplateLintJSON
internal import TemplateLintModel

/// `templatelint/audit/1`: every figure of an audit, and every template.
struct AuditJSON {
  let audit: Audit
  let run: RunDescription

  func render() -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "templatelint/audit/1")
    json.key("tool")
    json.beginObject()
    json.member("name", "templatelint")
    json.member("version", run.toolVersion)
    json.member("model", run.model)
    json.endObject()
    json.member("today", audit.today.map { "\($0)" })
    json.key("summary")
    json.beginObject()
    for member in AuditFigures(audit).members {
      json.key(member.name)
      json.value(member.value)
    }
    json.endObject()
    json.key("atStake")
    json.beginArray()
    for stake in audit.stakes { json.write(stake) }
    json.endArray()
    writeAgreement(audit.agreement, &json)
    writeMoves(&json)
    writeTemplates(&json)
    writeInconsistencies(&json)
    writeGroups(&json)
    writeDrift(&json)
    json.endObject()
    json.newline()
    return json.bytes
  }

  private func writeAgreement(_ agreement: Agreement, _ json: inout JSONWriter) {
    json.key("agreement")
    json.beginObject()
    json.member("decisions", agreement.decisions)
    json.member("agreed", agreement.agreed)
    json.share(agreement.share)
    json.member("overruled", agreement.overruled)
    json.member("overruledFound", agreement.overruledFound)
    json.key("confusion")
    json.beginArray()
    for decided in Category.reportOrder {
      for predicted in Category.reportOrder.map(Optional.some) + [nil] where agreement.count(decided, predicted) > 0 {
        json.beginObject()
        json.member("decided", decided.name)
        json.member("predicted", predicted?.name)
        json.member("count", agreement.count(decided, predicted))
        json.endObject()
      }
    }
    json.endArray()
    json.endObject()
  }

  private func writeMoves(_ json: inout JSONWriter) {
    json.key("moves")
    json.beginArray()
    for move in audit.moves {
      json.beginObject()
      json.identify(audit.rows[move.row])
      json.member("kind", move.kind.rawValue)
      json.member("from", move.from.name)
      json.member("to", move.to.name)
      json.member("date", move.day.map { "\($0)" })
      json.key("estimated")
      json.value(move.isEstimated)
      json.key("worthReview")
      json.value(move.isWorthReview && !move.isReviewOver)
      json.member("reviewUntil", move.reviewUntil.map { "\($0)" })
      json.endObject()
    }
    json.endArray()
  }

  private func writeTemplates(_ json: inout JSONWriter) {
    json.key("templates")
    json.beginArray()
    for row in audit.rows {
      json.beginObject()
      json.identify(row)
      json.member("id", row.id)
      json.member("status", row.status)
      json.member("path", row.path)
      json.member("line", row.line)
      json.member("declared", row.declared?.name)
      json.member("declaredFrom", row.declaredSource.rawValue)
      json.member("current", row.current?.name)
      json.member("correctCategory", row.correct?.name)
      json.member("predicted", row.predicted?.name)
      json.key("probability")
      if let predicted = row.predicted, let probabilities = row.probabilities {
        json.thousandths(probabilities.thousandths[predicted])
      } else {
        json.null()
      }
      json.member("riskLevel", row.riskLevel?.name)
      json.key("risk")
      if let risk = row.risk { json.thousandths(risk) } else { json.null() }
      if let stake = row.stake {
        json.key("money")
        json.write(stake)
      }
      if audit.groupField != nil { json.member("group", row.group) }
      json.endObject()
    }
    json.endArray()
  }

  private func writeInconsistencies(_ json: inout JSONWriter) {
    json.key("inconsistencies")
    json.beginArray()
    for item in audit.inconsistencies {
      json.beginObject()
      json.member("name", item.name)
      json.key("languages")
      json.beginArray()
      for language in item.languages {
        json.beginObject()
        json.member("language", language.language)
        json.member("held", language.held?.name)
        json.member("predicted", language.predicted?.name)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
  }

  private func writeGroups(_ json: inout JSONWriter) {
    json.member("groupBy", audit.groupField)
    json.key("groups")
    json.beginArray()
    for group in audit.groups {
      json.beginObject()
      json.member("group", group.name)
      json.member("templates", group.templates)
      json.member("highRisk", group.highRisk)
      json.member("moved", group.moved)
      json.member("decisions", group.agreement.decisions)
      json.member("agreed", group.agreement.agreed)
      json.endObject()
    }
    json.endArray()
  }

  private func writeDrift(_ json: inout JSONWriter) {
    json.key("drift")
    guard let drift = audit.drift else { return json.null() }
    json.beginObject()
    json.key("changed")
    json.beginArray()
    for change in drift.changed {
      json.beginObject()
      json.identify(change.key)
      json.member("before", change.before?.name)
      json.member("after", change.after?.name)
      json.endObject()
    }
    json.endArray()
    json.keys("added", drift.added)
    json.keys("removed", drift.removed)
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }

  fileprivate mutating func member(_ key: StaticString, _ number: Int) {
    self.key(key)
    value(number)
  }

  /// Amounts for a thousand delivered messages where `messages` is null.
  fileprivate mutating func write(_ stake: Analysis.Stake) {
    beginObject()
    member("market", stake.market)
    member("currency", stake.currency)
    key("messages")
    if let messages = stake.messages { value(messages) } else { null() }
    member("ifMoved", stake.ifMoved)
    member("expected", stake.expected)
    endObject()
  }

  fileprivate mutating func identify(_ row: AuditRow) {
    member("name", row.name)
    member("language", row.language)
  }

  fileprivate mutating func identify(_ key: AuditRow.Key) {
    member("name", key.name)
    member("language", key.language)
  }

  fileprivate mutating func keys(_ name: StaticString, _ keys: [AuditRow.Key]) {
    key(name)
    beginArray()
    for key in keys {
      beginObject()
      identify(key)
      endObject()
    }
    endArray()
  }

  /// `share`, `low` and `high` in thousandths; null without a decision.
  fileprivate mutating func share(_ share: Agreement.Share?) {
    for (name, number) in [("share" as StaticString, share?.value), ("low", share?.low), ("high", share?.high)] {
      key(name)
      if let number { thousandths(number) } else { null() }
    }
  }
}
