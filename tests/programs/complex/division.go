// Division by zero and by infinity gives infinities, zeros and NaN; it never panics.
package main

import (
	"fmt"
	"math"
)

func main() {
	inf, nan := math.Inf(1), math.NaN()
	parts := []float64{0, math.Copysign(0, -1), 1, -2, inf, -inf, nan}
	var zero complex128
	fmt.Println(1/zero, zero/zero, -1i/zero, complex64(1i)/complex64(zero))
	for _, a := range parts {
		for _, b := range parts {
			fmt.Println(a, b, complex(1, 2)/complex(a, b), complex(a, b)/complex(3, -1), complex(a, b)/complex(b, a))
		}
	}
	fmt.Println(complex(1e308, 1e308)/complex(1e308, 1e308), complex(1e-320, 0)/complex(2e-320, 0))
	// want output:
	// (+Inf+NaNi) (NaN+NaNi) (NaN-Infi) (NaN+Infi)
	// 0 0 (+Inf+Infi) (0+0i) (NaN+NaNi)
	// 0 -0 (+Inf+Infi) (0+0i) (NaN+NaNi)
	// 0 1 (2-1i) (-0.09999999999999999+0.3i) (0+1i)
	// 0 -2 (-1+0.5i) (0.19999999999999998-0.6i) (-0+1i)
	// 0 +Inf (0-0i) (-Inf+Infi) (NaN+NaNi)
	// 0 -Inf (-0+0i) (+Inf-Infi) (NaN+NaNi)
	// 0 NaN (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// -0 0 (-Inf-Infi) (-0+0i) (NaN+NaNi)
	// -0 -0 (-Inf-Infi) (0-0i) (NaN+NaNi)
	// -0 1 (2-1i) (-0.09999999999999999+0.3i) (-0+1i)
	// -0 -2 (-1+0.5i) (0.19999999999999998-0.6i) (0+1i)
	// -0 +Inf (0-0i) (-Inf+Infi) (NaN+NaNi)
	// -0 -Inf (-0+0i) (+Inf-Infi) (NaN+NaNi)
	// -0 NaN (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// 1 0 (1+2i) (0.3+0.09999999999999999i) (0-1i)
	// 1 -0 (1+2i) (0.3+0.09999999999999999i) (-0-1i)
	// 1 1 (1.5+0.5i) (0.2+0.39999999999999997i) (1+0i)
	// 1 -2 (-0.6+0.8i) (0.49999999999999994-0.5i) (-0.8+0.6i)
	// 1 +Inf (0-0i) (-Inf+Infi) (NaN+NaNi)
	// 1 -Inf (-0+0i) (+Inf-Infi) (NaN+NaNi)
	// 1 NaN (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// -2 0 (-0.5-1i) (-0.6-0.19999999999999998i) (-0-1i)
	// -2 -0 (-0.5-1i) (-0.6-0.19999999999999998i) (0-1i)
	// -2 1 (-0-1i) (-0.7000000000000001+0.1i) (-0.8-0.6i)
	// -2 -2 (-0.75-0.25i) (-0.4-0.7999999999999999i) (1-0i)
	// -2 +Inf (0-0i) (-Inf+Infi) (NaN+NaNi)
	// -2 -Inf (-0+0i) (+Inf-Infi) (NaN+NaNi)
	// -2 NaN (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// +Inf 0 (0+0i) (+Inf+Infi) (NaN+NaNi)
	// +Inf -0 (0+0i) (+Inf+Infi) (NaN+NaNi)
	// +Inf 1 (0+0i) (+Inf+Infi) (NaN+NaNi)
	// +Inf -2 (0+0i) (+Inf+Infi) (NaN+NaNi)
	// +Inf +Inf (0+0i) (NaN+Infi) (NaN+NaNi)
	// +Inf -Inf (-0+0i) (+Inf+NaNi) (NaN+NaNi)
	// +Inf NaN (0+0i) (+Inf+Infi) (NaN+NaNi)
	// -Inf 0 (-0-0i) (-Inf-Infi) (NaN+NaNi)
	// -Inf -0 (-0-0i) (-Inf-Infi) (NaN+NaNi)
	// -Inf 1 (-0-0i) (-Inf-Infi) (NaN+NaNi)
	// -Inf -2 (-0-0i) (-Inf-Infi) (NaN+NaNi)
	// -Inf +Inf (0-0i) (-Inf+NaNi) (NaN+NaNi)
	// -Inf -Inf (-0-0i) (NaN-Infi) (NaN+NaNi)
	// -Inf NaN (-0-0i) (-Inf-Infi) (NaN+NaNi)
	// NaN 0 (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// NaN -0 (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// NaN 1 (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// NaN -2 (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// NaN +Inf (0-0i) (-Inf+Infi) (NaN+NaNi)
	// NaN -Inf (-0+0i) (+Inf-Infi) (NaN+NaNi)
	// NaN NaN (NaN+NaNi) (NaN+NaNi) (NaN+NaNi)
	// (1+0i) (0.5+0i)
}
