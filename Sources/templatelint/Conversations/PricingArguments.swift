internal import ArgumentParser
package import TemplateLintPricing

extension PriceModel: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Currency: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
