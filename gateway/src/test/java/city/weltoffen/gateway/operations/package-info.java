@org.jspecify.annotations.NullMarked
package city.weltoffen.gateway.operations;
