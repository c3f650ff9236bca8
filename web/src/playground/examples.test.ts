// The examples menu: its list, and that list and programs agree.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lessonOf, parseExamples, withoutExpectations } from './examples'

const program = `// A send waits for a receiver.
// Here nobody comes.
//
// More about it.
package main

func main() {
	ch := make(chan int)
	ch <- 42 // want blocked: chan send
}

// want output:
// a
// b
// want deadlock
`

describe('an example', () => {
  it('opens with its lesson', () => {
    expect(lessonOf(program)).toBe('A send waits for a receiver. Here nobody comes.')
  })

  it('is shown without what the tests want', () => {
    expect(withoutExpectations(program)).toBe(
      '// A send waits for a receiver.\n// Here nobody comes.\n//\n// More about it.\npackage main\n\nfunc main() {\n\tch := make(chan int)\n\tch <- 42\n}\n',
    )
  })
})

describe('the list', () => {
  it('has groups in order', () => {
    const list = '# comment\nFirst steps\na/x.go: The one\na/missing.go: Gone\nEmpty\n'
    expect(parseExamples(list, { 'a/x.go': program })).toEqual([
      {
        title: 'First steps',
        examples: [
          expect.objectContaining({ path: 'a/x.go', title: 'The one', lesson: lessonOf(program) }),
        ],
      },
    ])
  })

  it('and the programs of the folder are the same', () => {
    const root = new URL('../../../examples/', import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.go'))
      .sort()
    const list = readFileSync(new URL('examples.txt', root), 'utf8')
    const listed = [...list.matchAll(/^(\S+\.go): /gm)].map((match) => match[1] ?? '').sort()
    expect(listed).toEqual(files)
  })
})
