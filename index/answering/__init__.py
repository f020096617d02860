"""Which sentence answers a question, or does none?"""
