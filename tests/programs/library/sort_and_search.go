// Sorting keeps Go's order of equal elements; searching halves.
package main

import (
	"fmt"
	"sort"
)

type item struct {
	key  int
	name string
}

type byName []item

func (b byName) Len() int           { return len(b) }
func (b byName) Less(i, j int) bool { return b[i].name < b[j].name }
func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	var items []item
	for i := range 20 {
		items = append(items, item{i * 7 % 4, string(rune('a' + i*11%20))})
	}
	sort.Slice(items, func(i, j int) bool { return items[i].key < items[j].key })
	fmt.Println(items)
	sort.Sort(sort.Reverse(byName(items)))
	fmt.Println(items)
	sort.SliceStable(items, func(i, j int) bool { return items[i].key < items[j].key })
	fmt.Println(items)
	words := []string{"pear", "apple", "fig"}
	sort.Strings(words)
	fmt.Println(words, sort.SearchStrings(words, "fig"), sort.SearchInts([]int{1, 3, 5}, 4))
	// want output:
	// [{0 a} {0 q} {0 e} {0 m} {0 i} {1 j} {1 n} {1 f} {1 r} {1 b} {2 k} {2 g} {2 o} {2 c} {2 s} {3 t} {3 d} {3 p} {3 h} {3 l}]
	// [{3 t} {2 s} {1 r} {0 q} {3 p} {2 o} {1 n} {0 m} {3 l} {2 k} {1 j} {0 i} {3 h} {2 g} {1 f} {0 e} {3 d} {2 c} {1 b} {0 a}]
	// [{0 q} {0 m} {0 i} {0 e} {0 a} {1 r} {1 n} {1 j} {1 f} {1 b} {2 s} {2 o} {2 k} {2 g} {2 c} {3 t} {3 p} {3 l} {3 h} {3 d}]
	// [apple fig pear] 1 2
}
