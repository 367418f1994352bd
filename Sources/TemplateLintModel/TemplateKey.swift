/// Every field name that the readers know, with its documented spelling.
///
/// Sources: https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/message-template-api
/// (2026-09-11); https://github.com/facebook/facebook-python-business-sdk (2026-06-24); the template and webhook pages beside them.
enum TemplateKey: String, CaseIterable {
  // A template.
  case name, language, category, components, id, status, source
  case parameterFormat = "parameter_format"
  case timeToLive = "message_send_ttl_seconds"
  case subCategory = "sub_category"
  case displayFormat = "display_format"
  case linkTrackingOptedOut = "cta_url_link_tracking_opted_out"
  case primaryDeviceOnly = "is_primary_device_delivery_only"
  case allowCategoryChange = "allow_category_change"
  case libraryTemplateName = "library_template_name"
  case previousCategory = "previous_category"
  case correctCategory = "correct_category"
  case qualityScore = "quality_score"
  case score
  case rejectedReason = "rejected_reason"
  // A template: taken as they are.
  case libraryButtonInputs = "library_template_button_inputs"
  case libraryBodyInputs = "library_template_body_inputs"
  case sendType = "send_type"
  case bidSpec = "bid_spec"
  case optimizationSpec = "optimization_spec"
  case degreesOfFreedomSpec = "degrees_of_freedom_spec"
  case creativeSourcingSpec = "creative_sourcing_spec"
  case productSetID = "product_set_id"
  case adAccountID = "ad_account_id"
  case adSetID = "ad_adset_id"
  case adCampaignID = "ad_campaign_id"
  case adID = "ad_id"
  case healthStatus = "health_status"
  case smsFallbackEnabled = "is_sms_fallback_enabled"
  case lastUpdatedTime = "last_updated_time"
  // A template, as providers show it.
  case wabaID = "waba_id"
  case officialTemplateID = "official_template_id"
  case recordType = "record_type"
  case templateID = "template_id"
  case businessAccount = "whatsapp_business_account"
  case namespace
  case externalID = "external_id"
  case rejectionReason = "rejection_reason"
  case createdAt = "created_at"
  case updatedAt = "updated_at"
  case createTime = "create_time"
  case updateTime = "update_time"
  // A component.
  case type, format, text, example, buttons, cards
  /// 8x8.
  case examples
  case limitedTimeOffer = "limited_time_offer"
  case hasExpiration = "has_expiration"
  case addSecurityRecommendation = "add_security_recommendation"
  case codeExpirationMinutes = "code_expiration_minutes"
  // Sample values.
  case headerText = "header_text"
  case headerHandle = "header_handle"
  case headerURL = "header_url"
  case headerNamed = "header_text_named_params"
  case bodyText = "body_text"
  case bodyNamed = "body_text_named_params"
  case parameterName = "param_name"
  // A button.
  case url
  case phoneNumber = "phone_number"
  case otpType = "otp_type"
  case autofillText = "autofill_text"
  case supportedApps = "supported_apps"
  case packageName = "package_name"
  case signatureHash = "signature_hash"
  case zeroTapTermsAccepted = "zero_tap_terms_accepted"
  case flowID = "flow_id"
  case flowName = "flow_name"
  case flowJSON = "flow_json"
  case flowAction = "flow_action"
  case navigateScreen = "navigate_screen"
  case icon
  case appDeepLink = "app_deep_link"
  case ttlMinutes = "ttl_minutes"
  // A labelled row.
  case label, basis, declared, template, group, doubtful, suspect, note
  case labelBasis = "label_basis"
  // A library item.
  case header, body, footer, topic, industry
  case bodyParameters = "body_params"
  case bodyParameterTypes = "body_param_types"
  case useCase = "usecase"
  // Lists and envelopes.
  case data, paging, templates, items, results, contents, whatsapp
  case wabaTemplates = "waba_templates"
  case messageTemplates = "message_templates"
  // A webhook.
  case entry, changes, field, value, event, reason
  case templateName = "template_name"
  case messageTemplateID = "message_template_id"
  case messageTemplateName = "message_template_name"
  case messageTemplateLanguage = "message_template_language"
  case messageTemplateCategory = "message_template_category"
  case messageTemplateElement = "message_template_element"
  case messageTemplateTitle = "message_template_title"
  case messageTemplateFooter = "message_template_footer"
  case messageTemplateButtons = "message_template_buttons"
  case messageTemplateButtonType = "message_template_button_type"
  case messageTemplateButtonText = "message_template_button_text"
  case messageTemplateButtonURL = "message_template_button_url"
  case messageTemplateButtonPhone = "message_template_button_phone_number"
  case newCategory = "new_category"
  case newQualityScore = "new_quality_score"
  case previousQualityScore = "previous_quality_score"
  case categoryUpdateTimestamp = "category_update_timestamp"
  case disableInfo = "disable_info"
  case otherInfo = "other_info"
  case rejectionInfo = "rejection_info"
}
