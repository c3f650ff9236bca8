// The sources: PCG-DXSM, and ChaCha with 8 rounds.
package rand

import "math/bits"

// A PCG has 128 bits of state.
type PCG struct{ hi, lo uint64 }

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	const (
		factorHi, factorLo = 2549297995355413924, 4865540595714422341
		addHi, addLo       = 6364136223846793005, 1442695040888963407
	)
	hi, lo := bits.Mul64(p.lo, factorLo)
	hi += p.hi*factorLo + p.lo*factorHi
	lo, carry := bits.Add64(lo, addLo, 0)
	hi, _ = bits.Add64(hi, addHi, carry)
	p.hi, p.lo = hi, lo
	// The permutation: double xorshift and multiply.
	hi ^= hi >> 32
	hi *= 0xda942042e4dd58b5
	hi ^= hi >> 48
	return hi * (lo | 1)
}

const (
	blockWords = 32 // a block of four ChaCha states gives so many numbers
	seedWords  = 4  // the last ones of the last block are the next seed
	lastBlock  = 12 // the counter of the last block
)

// A ChaCha8 is cryptographically strong.
type ChaCha8 struct {
	buf     [blockWords]uint64
	seed    [seedWords]uint64
	counter uint32
	at, end int
	bytes   [8]byte // what Read has left of a number: the last of them
	left    int
}

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{}
	for i := range c.seed {
		for j := 7; j >= 0; j-- {
			c.seed[i] = c.seed[i]<<8 | uint64(seed[i*8+j])
		}
	}
	c.fill()
}

func (c *ChaCha8) Uint64() uint64 {
	if c.at == c.end {
		if c.counter == lastBlock {
			copy(c.seed[:], c.buf[blockWords-seedWords:])
			c.counter = 0
		} else {
			c.counter += 4
		}
		c.fill()
	}
	v := c.buf[c.at]
	c.at++
	return v
}

// fill computes the block. The four states are interleaved: word w of state s is half s%2 of buf[2w + s/2].
func (c *ChaCha8) fill() {
	for s := range uint32(4) {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		for i, word := range c.seed {
			x[4+2*i], x[5+2*i] = uint32(word), uint32(word>>32)
		}
		x[12] = c.counter + s
		start := x
		for range 4 {
			for i := range 4 {
				quarter(&x, i, 4+i, 8+i, 12+i)
			}
			for i := range 4 {
				quarter(&x, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for w := range x {
			if 4 <= w && w < 12 {
				x[w] += start[w] // the key only: the rest is known anyway
			}
			place := &c.buf[2*w+int(s/2)]
			if s%2 == 0 {
				*place = uint64(x[w])
			} else {
				*place |= uint64(x[w]) << 32
			}
		}
	}
	c.at, c.end = 0, blockWords
	if c.counter == lastBlock {
		c.end -= seedWords
	}
}

// quarter is ChaCha's quarter round on four words of x.
func quarter(x *[16]uint32, i, j, k, l int) {
	a, b, c, d := x[i], x[j], x[k], x[l]
	a += b
	d ^= a
	d = d<<16 | d>>16
	c += d
	b ^= c
	b = b<<12 | b>>20
	a += b
	d ^= a
	d = d<<8 | d>>24
	c += d
	b ^= c
	b = b<<7 | b>>25
	x[i], x[j], x[k], x[l] = a, b, c, d
}

// Read fills p with the numbers' bytes, the least first.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for i := range p {
		if c.left == 0 {
			v := c.Uint64()
			for j := range c.bytes {
				c.bytes[j] = byte(v >> (8 * j))
			}
			c.left = 8
		}
		p[i] = c.bytes[8-c.left]
		c.left--
	}
	return len(p), nil
}
