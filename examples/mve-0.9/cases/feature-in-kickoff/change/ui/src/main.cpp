#include <iostream>

int main() { std::cout << "command center\n"; std::cout << "fleet overlay\n"; }
