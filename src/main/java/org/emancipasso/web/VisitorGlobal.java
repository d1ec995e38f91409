package org.emancipasso.web;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.runtime.BlockingOperationControl;

/** For templates: {@code {visitor.isMember}}. Nobody in particular where no request is, or where one may not wait for it. */
final class VisitorGlobal {

    private static final Visitor ANYBODY = new Visitor() {
        @Override
        public void disown() {
            // Nobody already.
        }

        @Override
        public boolean isMember() {
            return false;
        }

        @Override
        public boolean isStaff() {
            return false;
        }

        @Override
        public boolean lacksVoucher() {
            return false;
        }

        @Override
        public String account() {
            return "";
        }

        @Override
        public String theme() {
            return "";
        }

        @Override
        public String formToken() {
            return "";
        }
    };

    private VisitorGlobal() {
    }

    @TemplateGlobal(name = "visitor")
    static Visitor visitor() {
        return Arc.container().requestContext().isActive() && BlockingOperationControl.isBlockingAllowed()
                ? CDI.current().select(Visitor.class).get()
                : ANYBODY;
    }
}
