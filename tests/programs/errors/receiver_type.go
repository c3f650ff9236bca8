package main

type P *int

type I interface{}

func (P) m() {} // want error: invalid receiver type P (pointer or interface type)

func (I) m() {} // want error: invalid receiver type I (pointer or interface type)

func (int) m() {} // want error: cannot define new methods on non-local type int

func ([]int) m() {} // want error: invalid receiver type []int

func main() {}
