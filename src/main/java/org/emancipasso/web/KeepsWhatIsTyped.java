package org.emancipasso.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that keeps what visitors send until they log in. A member whose form is of a session before this one, in another
 * tab, is a visitor to it: nothing is done in their name, and nothing that they typed is lost ({@link FormGuard}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeepsWhatIsTyped {
}
