// Tabs align columns: blocks of neighbouring lines share a width.
package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "name\tprice\tqty\tend")
	fmt.Fprintln(w, "café\t1.5\t12\t.")
	fmt.Fprintln(w, "alone")
	fmt.Fprintln(w, "a\tb")
	w.Flush()
	w = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tbbb\tc\t")
	fmt.Fprintln(w, "aaaaaaa\tb\t\t")
	fmt.Fprint(w, "x\fy\tz\t\n")
	w.Flush()
	w.Init(os.Stdout, 8, 8, 0, '\t', tabwriter.FilterHTML|tabwriter.StripEscape|tabwriter.DiscardEmptyColumns|tabwriter.TabIndent)
	fmt.Fprintln(w, "<b>x</b>\t&lt;\v\v\xff\t\xff\t.")
	fmt.Fprintln(w, "\t\v\vlonger than eight\t.")
	w.Flush()
	// want output:
	// name  price  qty  end
	// café  1.5    12   .
	// alone
	// a  b
	// .......a|..bbb|....c|
	// .aaaaaaa|....b|.....|
	// x
	// ---
	// ....y|....z|
	// <b>x</b>	&lt;					.
	// 		longer than eight	.
}
