# Two commands on a fresh machine with a Swift toolchain and make:  make demo   make test
.PHONY: documentation benchmark speed wording pages demo test build sanitize release dist setup pack tables fit evaluate completions man clean

demo: release
	@.build/release/templatelint lint templates; test $$? -le 1

test: setup
	swift test --disable-xctest

# The tests with the address sanitizer, then with the thread sanitizer: two builds of their own.
sanitize: setup
	swift test --disable-xctest --sanitize address --scratch-path .build-asan
	swift test --disable-xctest --sanitize thread --scratch-path .build-tsan

build: setup
	swift build

release: setup
	@swift build -c release --product templatelint

setup:
	@scripts/setup

# Compiles the signals and lexicons to the binary that the library embeds.
pack: setup
	swift run signalpack build

# Writes the Unicode tables from Debian's unicode-data 15.0.0.
tables:
	scripts/setup unicode-data
	python3 scripts/generate-unicode-tables.py

# Weights from the corpus alone; the shipped ones add labelled real templates: templatelint fit corpus REAL.ndjson --out ...
fit: release
	.build/release/templatelint fit corpus --out Sources/TemplateLintClassifier/Weights

# wording.table from wording.json, where only the latter came along (a merge, an older `fit`).
wording: release
	.build/release/templatelint fit --table-only --out Sources/TemplateLintClassifier/Weights

# The pages of the rules, from the rules.
pages: build
	mkdir -p Documentation/rules
	.build/debug/templatelint rules --pages Documentation/rules

# The library's documentation: .build/documentation/TemplateLint.doccarchive
documentation: build
	scripts/make-documentation

evaluate: release
	.build/release/templatelint evaluate corpus

# Every stage and every report writer alone (Benchmarks/, a package of its own).
benchmark: setup
	@mkdir -p Benchmarks/.build
	@scripts/make-templates --rows 2000 > Benchmarks/.build/templates.ndjson
	TEMPLATELINT_BENCHMARK_DATA=$(CURDIR)/Benchmarks/.build/templates.ndjson \
	  swift package --package-path Benchmarks --disable-sandbox benchmark $(if $(FILTER),--filter "$(FILTER)")

# All tables of Documentation/performance.md, as Markdown. About ten minutes on an idle machine; RUNS=3 for less.
speed: release
	@scripts/setup g++ libsimdjson-dev hyperfine linux-perf >&2 || true
	@swift build -c release --product signalpack >&2
	@scripts/compare-speed --runs $(or $(RUNS),5)
	@scripts/measure-scaling
	@for command in classify lint; do echo; scripts/profile --command $$command; done

# A tarball with the Swift runtime inside, and the proof that it runs where no Swift is.
dist: setup
	scripts/make-dist
	scripts/check-dist dist/*.tar.gz

# Completions for bash, zsh and fish.
completions: release
	@mkdir -p .build/completions
	@.build/release/templatelint --generate-completion-script bash > .build/completions/templatelint.bash
	@.build/release/templatelint --generate-completion-script zsh > .build/completions/_templatelint
	@.build/release/templatelint --generate-completion-script fish > .build/completions/templatelint.fish
	@echo "wrote .build/completions"

man: release
	@mkdir -p .build/man
	@scripts/make-man .build/release/templatelint > .build/man/templatelint.1
	@echo "wrote .build/man/templatelint.1"

clean:
	rm -rf .build .build-dist dist
