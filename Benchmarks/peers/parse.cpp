// simdjson alone: parses every line of a file to its document model and walks all of it. Usage: parse FILE
#include <cstdio>
#include <simdjson.h>

static size_t walk(simdjson::dom::element element) {
  size_t total = 0;
  switch (element.type()) {
  case simdjson::dom::element_type::OBJECT:
    for (auto field : simdjson::dom::object(element)) total += field.key.size() + walk(field.value);
    return total;
  case simdjson::dom::element_type::ARRAY:
    for (auto child : simdjson::dom::array(element)) total += walk(child);
    return total;
  case simdjson::dom::element_type::STRING: return std::string_view(element).size();
  default: return 1;
  }
}

int main(int, char **arguments) {
  simdjson::dom::parser parser;
  size_t total = 0, documents = 0;
  for (auto document : parser.load_many(arguments[1])) {
    total += walk(document.value());
    documents += 1;
  }
  std::printf("%zu documents, %zu bytes of strings\n", documents, total);
}
