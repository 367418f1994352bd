/// All rules, in the order of their pages. A rule is added here by hand, so that a search finds every one.
package enum RuleCatalog {
  package static let all: [Rule] = Array(
    // Joined, not added up: a sum copies what stands left of each sign.
    [
      reading, name, category, timeToLive, structure, body, placeholders, samples, url, buttons, authentication, carousel,
      commerce, policy, TextLimits.all.map(\.rule), directSend, Rule.accountRules,
    ].joined())

  package static func rule(named id: String) -> Rule? { all.first { $0.id == id } }

  private static let reading: [Rule] =
    [
      .fileEmpty, .fileNotText, .jsonInvalid, .jsonTooDeep, .jsonKeyRepeated, .jsonSurrogateAlone, .yamlInvalid, .tableInvalid,
      .templateTooLarge, .templateNotRecognised,
    ] + ReadingProblemRule.all.map(\.rule)

  private static let name: [Rule] = [.templateNameInvalid, .templateNameMissing, .templateNameOver180, .languageUnknown, .languageMissing, .languageMismatch]

  private static let category: [Rule] = [
    .categoryUnknown, .categoryUndocumented, .categoryMissing, .categoryNotAssessed, .categoryChangePending,
    .categoryChangeFlagIgnored, .subCategoryUnknown, .bidSpecRetired,
  ]

  private static let timeToLive: [Rule] = TimeToLiveRange.all.map(\.rule)

  private static let placeholders: [Rule] = [
    .bodyStartsWithPlaceholder, .bodyEndsWithPlaceholder, .placeholderGap, .placeholdersAdjacent, .placeholderMalformed,
    .placeholderNameInvalid, .placeholderFormatsMixed, .placeholderFormatUndeclared, .placeholderExampleMissing,
    .placeholdersTooDense, .lineHoldsOnlyPlaceholders, .placeholderNameRepeated, .placeholdersOver100, .placeholderNameLong,
    .promotionInPlaceholderName,
  ]

  private static let samples: [Rule] = [
    .placeholderExampleEmpty, .placeholderExampleSurplus, .placeholderExampleFormatDiffers, .bodyExampleFlat,
    .placeholderExampleHasSpacing, .placeholderExampleHasPersonalData, .promotionInExample,
  ]

  private static let url: [Rule] = [
    .buttonURLMissing, .urlSchemeMissing, .urlMalformed, .urlPlaceholderNotLast, .urlPlaceholdersTooMany, .urlHostIsPlaceholder,
    .urlHostNotPublic, .urlShortened, .urlOpensChat, .urlExampleMissing, .urlExampleSurplus, .urlExampleNotEncoded,
  ]

  private static let structure: [Rule] =
    [
      .bodyMissing, .componentRepeated, .componentUndocumented, .buttonsEmpty, .headerHasFormatting, .headerHasTooManyPlaceholders,
      .headerMediaSampleMissing, .headerMediaSampleIsLink, .headerHasForeignParts, .headerGifOutsideMarketing, .headerProductAlone,
      .callPermissionHasMediaHeader, .footerHasPlaceholder, .footerHasFormatting,
    ] + ComponentTextMissing.all.map(\.rule)

  private static let body: [Rule] = [
    .bodyHasBlankLines, .bodyEdgeIsLineBreak, .bodyHasManyEmoji, .bodyHasForeignMarkup, .bodyHasManyLines, .bodyHoldsOnlyPlaceholders,
    .bodyVague, .marketingWithoutOptOut,
  ]

  private static let buttons: [Rule] =
    [
      .buttonsTooMany, .buttonsNotGrouped, .buttonTextMissing, .buttonTextHasFormatting, .buttonLabelsRepeated, .buttonLabelFixed,
      .buttonTypeUndocumented, .buttonsHiddenOnDesktop, .buttonsBehindMenu, .phoneNumberMissing, .phoneNumberNotANumber,
      .copyCodeExampleMissing, .copyCodeNotAlphanumeric, .copyCodeOutsideMarketing, .copyCodeTooLongForOffer, .flowReferenceMissing,
      .flowReferencesRepeated, .flowActionUnknown, .flowScreenUnused, .voiceCallValidityOutOfRange,
    ] + ButtonCount.all.map(\.rule)

  private static let authentication: [Rule] = [
    .authenticationBodyHasText, .authenticationFooterHasText, .authenticationButtonMissing, .authenticationHasOtherComponents,
    .authenticationFieldsElsewhere, .authenticationCodeTooLong, .authenticationHasLinkOrEmoji, .otpButtonOutsideAuthentication,
    .otpTypeMissing, .codeExpirationOutOfRange, .zeroTapTermsNotAccepted, .supportedAppsMissing, .supportedAppsTooMany,
    .supportedAppIncomplete, .packageNameInvalid, .signatureHashInvalid, .copyCodeHasAppFields,
  ]

  private static let carousel: [Rule] = [
    .carouselCardsTooFew, .carouselCardsTooMany, .cardsDiffer, .cardHeaderMissing, .cardButtonsMissing, .cardButtonsTooMany,
    .cardButtonTypeInvalid, .cardComponentInvalid, .productCarouselCards,
  ]

  private static let commerce: [Rule] =
    MarketingOnlyFormat.all.map(\.rule) + LimitedTimeOfferRule.all.map(\.rule) + [
      .catalogHasHeader, .multiProductHeaderMissing, .singleProductHeaderMissing, .commerceButtonNotAlone, .couponHeaderNotText,
      .orderDetailsFormatMissing, .displayFormatUnknown,
    ]

  private static let policy: [Rule] = PolicyRule.all.map(\.rule) + [.textHasCardNumber]

  private static let directSend: [Rule] = [
    .directSendMarketing, .directSendActionButtonsTooMany, .directSendPhoneButton, .directSendCallButtonNotAlone,
    .directSendMediaHeader, .directSendAuthenticationForm, .directSendTimeToLive,
  ]
}
