package org.webnav.stock.web;

import org.webnav.console.tck.ConsoleModuleTck;

public final class ConsoleModuleTest extends ConsoleModuleTck {}
