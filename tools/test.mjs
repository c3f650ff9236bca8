// npm test: installs what is missing, builds, and runs every check and test. Ends with one line of counts per suite.
import { corpusFolder } from '../tests/conformance/corpus.mjs'
import { buildAll, buildPreset } from './build.mjs'
import { run } from './run.mjs'
import { setup } from './setup.mjs'

/** Leaks are not looked for: a C++ goroutine that is parked when its run ends is dropped with its stack, as designed. */
function runUnitTests() {
  run('build/asan/gopark_tests', [], { env: { ...process.env, ASAN_OPTIONS: 'detect_leaks=0' } })
}

/** The quick directories of Go's corpus, where Go is installed. */
function runConformance() {
  if (!corpusFolder()) return console.log('Go with its tests is not installed: skipped')
  run('node', ['tests/conformance.mjs', '-only', 'chan/,ken/,interface/'])
}

/** Every suite: its title and what runs it. */
const suites = [
  ['floors', () => run('node', ['tools/check_floors.mjs'])],
  ['places', () => run('node', ['tools/check_places.mjs'])],
  ['specification', () => run('node', ['tests/specification.mjs'])],
  ['format of C++', () => run('node', ['tools/check_format.mjs'])],
  ['lint', () => run('npm', ['run', '--silent', 'lint'])],
  ['unit tests under the sanitizers', runUnitTests],
  ['unit tests, page and module', () => run('npm', ['run', '--silent', 'test:web'])],
  ['programs', () => run('node', ['tests/programs.mjs'])],
  ['conformance of channels and interfaces', runConformance],
  ['reference programs', () => run('node', ['tests/reference.mjs'])],
  ['browser', () => run('npm', ['run', '--silent', 'test:browser'])],
]

setup()
buildAll()
buildPreset('asan', ['gopark_tests'])
for (const [title, runSuite] of suites) {
  const startedAt = Date.now()
  console.log(`\n== ${title}`)
  runSuite()
  console.log(`== ${title}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
}
