// Producer and consumer: a small bench between them lets each work at its own pace, and the order stays.
package main

import "fmt"

func produce(parcels chan<- int) {
	for i := 1; i <= 4; i++ {
		parcels <- i * 10
	}
	close(parcels)
}

func main() {
	parcels := make(chan int, 2)
	go produce(parcels)
	for parcel := range parcels {
		fmt.Println("unpacked", parcel)
	}
	// want output:
	// unpacked 10
	// unpacked 20
	// unpacked 30
	// unpacked 40
}
