/// Pages that rules cite, with the edition that was read.
extension Rule.Source {
  private static let whatsapp = "https://developers.facebook.com/documentation/business-messaging/whatsapp/"
  private static let base = whatsapp + "templates/"
  static let components = Rule.Source(base + "components", "2026-06-24")
  static let overview = Rule.Source(base + "overview", "2025-12-05")
  static let management = Rule.Source(base + "template-management", "2026-09-11")
  static let review = Rule.Source(base + "template-review", "2026-09-11")
  static let timeToLive = Rule.Source(base + "time-to-live", "2026-09-11")
  static let languages = Rule.Source(base + "supported-languages", "2025-11-04")
  static let categorization = Rule.Source(base + "template-categorization", "2026-09-11")
  static let utility = Rule.Source(base + "utility-templates/utility-templates", "2025-12-08")
  static let authentication = Rule.Source(base + "authentication-templates/authentication-templates", "2025-11-14")
  /// The pages below it: coupon, multi-product, single-product, catalog, product-card carousel, call permission.
  static let marketing = Rule.Source(base + "marketing-templates", "2025-12-08")
  static let carousel = Rule.Source(base + "marketing-templates/media-card-carousel-templates", "2025-12-08")
  static let limitedTimeOffer = Rule.Source(base + "marketing-templates/limited-time-offer-templates", "2025-12-08")
  static let errorCodes = Rule.Source(whatsapp + "support/error-codes", "2025-11-19")
  static let changelog = Rule.Source(whatsapp + "changelog", "2025-12-31")
  static let templateAPI = Rule.Source(whatsapp + "reference/whatsapp-business-account/message-template-api", "2026-09-11")
  static let directSend = Rule.Source(whatsapp + "direct-send/supported-features-and-limits/", "2026-07-31")
  static let marketingMessages = Rule.Source(whatsapp + "marketing-messages/changelog", "2026-09-11")
  static let componentsWebhook = Rule.Source(whatsapp + "webhooks/reference/message_template_components_update", "2025-11-14")
  static let upsert = Rule.Source(
    "https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/upsert_message_templates", "2026-06-24")
  /// Meta's former page on what templates may say; gone since, still what reviewers do.
  static let oldGuidelines = Rule.Source("https://developers.facebook.com/docs/whatsapp/message-templates/guidelines", "2026-11-23")

  // Providers and libraries.
  static let twilio = Rule.Source(
    "https://www.twilio.com/docs/whatsapp/tutorial/send-whatsapp-notification-messages-templates", "2026-11-23")
  static let twilioVariables = Rule.Source(
    "https://www.twilio.com/docs/content-api/using-variables-with-content-api", "2026-11-23")
  static let infobip = Rule.Source("https://www.infobip.com/docs/api", "2026-08-07")
  static let pywa = Rule.Source("https://github.com/david-lev/pywa", "2026-08-12")
  static let cm = Rule.Source("https://knowledgecenter.cm.com/kc/whatsapp-template-rejection", "2026-11-23")
  static let broadly = Rule.Source("https://broadly.in/docs/guidelines-for-message-templates", "2026-11-23")
  static let bird = Rule.Source("https://docs.bird.com", "2026-11-23")
  static let gupshup = Rule.Source("https://partner-docs.gupshup.io/reference/createtemplatefromlibrary_3", "2026-11-23")
  static let json = Rule.Source("https://www.rfc-editor.org/rfc/rfc8259", "2017-12-01")
}
