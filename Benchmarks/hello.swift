/// The floor of a cold run: links what the command links, says a word and ends.
@main struct Hello {
  static func main() { print("hello") }
}
