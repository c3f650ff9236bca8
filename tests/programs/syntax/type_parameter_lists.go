package main

type A[P any, Q] struct{} // want error: syntax error: missing type constraint

type B[P any, interface{}] struct{} // want error: syntax error: missing type parameter name

type C[P interface{}, ~int] struct{} // want error: syntax error: missing type parameter name

func d[[]int]() {} // want error: syntax error: missing type parameter name or invalid array length

func main() {}
