package org.emancipasso.directory.transfer;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;

/** The real sentences of {@link TransferMessages}, rendered without a platform. */
final class Sentences {

    private static final Engine QUTE = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
            .build();

    private Sentences() {
    }

    static TransferMessages french() {
        return (TransferMessages) Proxy.newProxyInstance(Sentences.class.getClassLoader(),
                new Class<?>[]{TransferMessages.class}, (_, method, arguments) -> render(method, arguments));
    }

    private static String render(Method method, Object[] arguments) {
        TemplateInstance sentence = QUTE.parse(method.getAnnotation(Message.class).value()).instance();
        for (int i = 0; i < method.getParameterCount(); i++) {
            sentence.data(method.getParameters()[i].getName(), arguments[i]);
        }
        return sentence.render();
    }
}
