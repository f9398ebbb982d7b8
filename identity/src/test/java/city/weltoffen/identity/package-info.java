/** What the provider promises, asked over real HTTP. */
@org.jspecify.annotations.NullMarked
package city.weltoffen.identity;
