"""What teams promise."""
from contract_tests.behaviour import SCENARIOS
def scenarios():
    from contract_tests.behaviour import scenarios as personal
    return personal()
