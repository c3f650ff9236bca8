// Reduction of an angle by multiples of π.
package cmplx

import (
	"math"
	"math/bits"
)

// π in three parts; multiples of the first two by fewer than 30 bits are exact (Cody and Waite).
const (
	pi1 = 3.141592502593994
	pi2 = 1.5099578831723193e-07
	pi3 = 1.0780605716316238e-14
)

// reducePi subtracts from x >= 0 the nearest multiple of π.
func reducePi(x float64) float64 {
	if math.Abs(x) >= 1<<30 {
		return reduceLarge(x)
	}
	n := float64(int64(x/math.Pi + 0.5))
	return ((x - n*pi1) - n*pi2) - n*pi3
}

// oneOverPi is 1/π in binary, the integer part first.
var oneOverPi = [...]uint64{
	0x0000000000000000, 0x517cc1b727220a94, 0xfe13abe8fa9a6ee0, 0x6db14acc9e21c820, 0xff28b1d5ef5de2b0,
	0xdb92371d2126e970, 0x0324977504e8c90e, 0x7f0ef58e5894d39f, 0x74411afa975da242, 0x74ce38135a2fbf20,
	0x9cc8eb1cc1a99cfa, 0x4e422fc5defc941d, 0x8ffc4bffef02cc07, 0xf79788c5ad05368f, 0xb69b3f6793e584db,
	0xa7a31fb34f2ff516, 0xba93dd63f5f2f8bd, 0x9e839cfbc5294975, 0x35fdafd88fc6ae84, 0x2b0198237e3db5d5,
}

// reduceLarge multiplies the mantissa by those 192 bits of 1/π that decide the fraction (Payne and Hanek).
func reduceLarge(x float64) float64 {
	const mantissaBits, bias = 52, 1023
	word := math.Float64bits(x)
	exp := int(word>>mantissaBits&0x7FF) - bias - mantissaBits
	mantissa := word&(1<<mantissaBits-1) | 1<<mantissaBits
	digit, shift := uint(exp+64)/64, uint(exp+64)%64
	var part [3]uint64
	for i := range part {
		part[i] = oneOverPi[digit+uint(i)]<<shift | oneOverPi[digit+uint(i)+1]>>(64-shift)
	}
	carried, _ := bits.Mul64(part[2], mantissa)
	high, low := bits.Mul64(part[1], mantissa)
	low, carry := bits.Add64(low, carried, 0)
	high, _ = bits.Add64(part[0]*mantissa, high, carry)
	// The fraction as a float: its leading one goes into the exponent.
	zeros := uint(bits.LeadingZeros64(high)) + 1
	fraction := high<<zeros | low>>(64-zeros)
	fraction = fraction>>(64-mantissaBits) | uint64(bias-zeros)<<mantissaBits
	turns := math.Float64frombits(fraction)
	if turns > 0.5 {
		turns--
	}
	return math.Pi * turns
}
