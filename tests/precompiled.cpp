// Nothing: the headers that tests include are compiled with it, once for all of them.
