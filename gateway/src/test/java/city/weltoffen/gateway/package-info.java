/** What the gateway promises, asked over real HTTP with stub services and a stub identity provider behind it. */
@org.jspecify.annotations.NullMarked
package city.weltoffen.gateway;
