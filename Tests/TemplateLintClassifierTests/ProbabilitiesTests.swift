import TemplateLintClassifier
import TemplateLintModel
import Testing

@Suite struct ProbabilitiesTests {
  @Test func softmaxOfTheContractsExample() {
    // exp(-10/5) and exp(-14/5) against 1: 0.1269, 0.0570... by hand.
    let found = Softmax(scale: 5).probabilities(Score(utility: 4, authentication: 0, marketing: 14)).thousandths
    #expect(found == Score(utility: 113, authentication: 51, marketing: 836))
  }

  @Test func equalSharesLeaveTheOddThousandthToMarketing() {
    let found = Softmax(scale: 3).probabilities(Score(utility: 7, authentication: 7, marketing: 7))
    #expect(found.thousandths == Score(utility: 333, authentication: 333, marketing: 334))
    #expect(found.largest == .marketing)
  }

  @Test func twoMissingThousandthsGoToMarketingAndUtility() {
    let found = Probabilities(utility: 1.0006, authentication: 1.0006, marketing: 1.0006).thousandths
    #expect(found.utility + found.authentication + found.marketing == 1000)
    let six = Probabilities(utility: 1, authentication: 4, marketing: 1).thousandths
    // 166.67, 666.67, 166.67: two are missing, all remainders alike.
    #expect(six == Score(utility: 167, authentication: 666, marketing: 167))
  }

  @Test func theLargestRemainderComesFirst() {
    let found = Probabilities(utility: 0.2004, authentication: 0.3007, marketing: 0.4989).thousandths
    #expect(found == Score(utility: 200, authentication: 301, marketing: 499))
  }

  @Test func aTieOfTwoGoesToUtilityBeforeAuthentication() {
    let found = Softmax(scale: 5).probabilities(Score(utility: 9, authentication: 9, marketing: 0))
    #expect(found.largest == .utility)
    #expect(found.thousandths.utility >= found.thousandths.authentication)
  }

  @Test(arguments: [0.1, 0.7, 2.3, 5, 12.9, 200]) func thousandthsAlwaysSumToOneThousand(scale: Double) {
    let softmax = Softmax(scale: scale)
    for utility in stride(from: 0, through: 90, by: 7) {
      for authentication in stride(from: 0, through: 90, by: 11) {
        let found = softmax.probabilities(
          Score(utility: utility, authentication: authentication, marketing: 20)
        ).thousandths
        #expect(found.utility + found.authentication + found.marketing == 1000)
        #expect(min(found.utility, found.authentication, found.marketing) >= 0)
      }
    }
  }

  @Test func hugeDifferencesAreCertainty() {
    let found = Softmax(scale: 1).probabilities(Score(utility: 0, authentication: 0, marketing: 1_000_000)).thousandths
    #expect(found == Score(marketing: 1000))
  }

  @Test func aDecisiveLeadIsWorthNinetyNinePercent() {
    let softmax = Softmax(scale: 4)
    let found = softmax.probabilities(Score(utility: 3, authentication: 3, marketing: 3 + softmax.decisiveLead))
    #expect(found.thousandths.marketing >= 990)
  }
}
