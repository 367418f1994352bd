import TemplateLintJSON
import TemplateLintSignals
import Testing

struct StructureTests {
  private static let body = "{\"type\":\"BODY\",\"text\":\"Your order {{1}} has been shipped\"}"

  @Test(arguments: [
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"OTP\",\"otp_type\":\"COPY_CODE\"}]}", "structure.otp-button"),
    ("{\"type\":\"FOOTER\",\"code_expiration_minutes\":5}", "structure.code-expiration"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"CATALOG\",\"text\":\"View\"}]}", "structure.catalog"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"MPM\",\"text\":\"View\"}]}", "structure.multi-product"),
    ("{\"type\":\"LIMITED_TIME_OFFER\",\"limited_time_offer\":{\"text\":\"Ends\",\"has_expiration\":true}}", "structure.limited-time-offer"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"COPY_CODE\",\"example\":\"AB12\"}]}", "structure.copy-code"),
    ("{\"type\":\"HEADER\",\"format\":\"DOCUMENT\"}", "structure.document-header"),
    ("{\"type\":\"HEADER\",\"format\":\"LOCATION\"}", "structure.location-header"),
    ("{\"type\":\"HEADER\",\"format\":\"IMAGE\"}", "structure.image-header"),
    ("{\"type\":\"HEADER\",\"format\":\"VIDEO\"}", "structure.video-header"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Track\",\"url\":\"https://example.com/{{1}}\"}]}", "structure.dynamic-url"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Go\",\"url\":\"https://example.com\"}]}", "structure.static-url"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Go\",\"url\":\"https://example.com/?utm_source=x\"}]}", "shape.tracked-link"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"Go\",\"url\":\"https://wa.me/123\"}]}", "shape.social-link"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":\"A\"}]}", "structure.quick-reply"),
    ("{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"QUICK_REPLY\",\"text\":\"A\"},{\"type\":\"QUICK_REPLY\",\"text\":\"B\"},{\"type\":\"QUICK_REPLY\",\"text\":\"C\"}]}", "structure.many-quick-replies"),
    ("{\"type\":\"CAROUSEL\",\"cards\":[{\"components\":[{\"type\":\"BODY\",\"text\":\"One\"}]}]}", "structure.carousel"),
  ])
  func componentsAndButtonsGiveSignals(_ component: String, _ id: String) throws {
    #expect(try Reading(components: Self.body + "," + component).has(id))
    #expect(try !Reading(components: Self.body).has(id))
  }

  @Test func theDecidingValueIsNamed() throws {
    let read = try Reading(components: Self.body + ",{\"type\":\"HEADER\",\"format\":\"DOCUMENT\"}")
    let signal = read.matcher.pack.index(of: "structure.document-header")
    let match = read.reading.matches.first { Int($0.signal) == signal }
    #expect(match.map { read.document.pointer(of: $0.node) } == "/components/1")
  }

  @Test(arguments: [
    ("{{1}}", "shape.placeholder-only"), ("{{1}} {{2}}!", "shape.placeholder-only"), ("   ", "shape.empty-body"),
    ("Hello there {{1}}", "shape.short-body"), ("{{1}} {{2}} is {{3}} now", "shape.mostly-placeholders"),
    ("Order: {{1}}\nDate: {{2}}", "shape.label-lines"), ("*Order ID:* {{1}}\n📅 Date: {{2}}\nTotal: {{3}}\nShop: {{4}}", "shape.many-label-lines"),
    ("We have 🎉🎉 news 🎁 for you 🔥 today", "shape.many-emoji"), ("Wow! So good! Come now!", "shape.exclamations"),
    ("THIS WILL REALLY SURPRISE everybody", "shape.capitals"), ("Can we call you tomorrow at noon?", "shape.question"),
    ("All shoes are 20% cheaper now", "shape.fixed-percent"), ("A pair of shoes costs €20 now", "shape.fixed-amount"),
    ("Please look at https://example.com for it", "shape.link-in-body"), ("Come to our shop in town today", "absence.placeholder"),
    ("Your {{1}} is {{2}} and {{3}} since {{4}} as you know it", "shape.many-placeholders"),
  ])
  func theBodysShapeGivesSignals(_ body: String, _ id: String) throws {
    let read = try Reading(body: body)
    #expect(read.has(id), "\(read.ids)")
  }

  @Test func figuresOfTheUsersOwnAreNotFixed() throws {
    let read = try Reading(body: "Your invoice over {{1}} EUR with {{2}}% VAT is due on {{3}}")
    #expect(!read.has("shape.fixed-amount"))
    #expect(!read.has("shape.fixed-percent"))
  }

  @Test func aTextAboutNothingOfTheUsersIsNoted() throws {
    #expect(try Reading(body: "We hope that this summer treats you well").has("absence.user-thing"))
    #expect(try !Reading(body: "Your order {{1}} has been shipped").has("absence.user-thing"))
  }

  @Test func anAuthenticationTemplateWithoutTextIsNotEmpty() throws {
    let read = try Reading(
      components: "{\"type\":\"BODY\",\"add_security_recommendation\":true},{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"OTP\",\"otp_type\":\"COPY_CODE\"}]}")
    #expect(!read.has("shape.empty-body"))
    #expect(read.has("floor.authentication-format"))
  }

  @Test func promotionInASampleValueIsMirrored() throws {
    let read = try Reading(
      components: "{\"type\":\"BODY\",\"text\":\"Hello, {{1}}\",\"example\":{\"body_text\":[[\"enjoy 20% off your next visit\"]]}}")
    #expect(read.has("mirror.promotion-in-example"))
    #expect(!read.has("promotion.discount"))
  }
}
